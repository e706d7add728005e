import { type HierarchyTree, LEVEL_LABELS, type OrgLevel, TREE_LABELS } from '@danvan/domain/hierarchy';
import { NativeSelect, TextInput } from '@mantine/core';
import { useLocalText } from '../../../language/use-text.ts';
import styles from '../Cluster.module.css';
import { useClusterText } from '../use-cluster-text.ts';
import { BLOCK_LEVELS, BLOCK_TREES, type TypedBlock } from './typed-block.ts';

type Props = {
  readonly block: TypedBlock;
  /** The blocks that the unit keeps already. */
  readonly blocks: readonly { readonly id: string; readonly name: string }[];
  readonly change: (changes: Partial<TypedBlock>) => void;
  readonly faultAt: (...path: readonly string[]) => string | null;
};

/** The block of a new cluster: one that the unit keeps, or a new one of one tree and level. */
export const BlockFields = ({ block, blocks, change, faultAt }: Props) => {
  const t = useClusterText();
  const local = useLocalText();
  return (
    <>
      {blocks.length > 0 ? (
        <NativeSelect
          label={t('form.block')}
          value={block.id}
          error={faultAt('blockId')}
          onChange={(event) => change({ id: event.currentTarget.value })}
          data={[
            ...blocks.map(({ id, name }) => ({ value: id, label: name })),
            { value: '', label: t('form.block.new') },
          ]}
        />
      ) : null}
      {block.id === '' ? (
        <>
          <TextInput
            label={t('form.block.name')}
            description={t('form.block.nameHint')}
            withAsterisk
            value={block.name}
            error={faultAt('block', 'name')}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
          <div className={styles.pair}>
            <NativeSelect
              label={t('form.block.tree')}
              value={block.tree}
              onChange={(event) => change({ tree: event.currentTarget.value as HierarchyTree })}
              data={BLOCK_TREES.map((value) => ({ value, label: local(TREE_LABELS[value]) }))}
            />
            <NativeSelect
              label={t('form.block.level')}
              value={block.level}
              onChange={(event) => change({ level: event.currentTarget.value as OrgLevel })}
              data={BLOCK_LEVELS.map((value) => ({ value, label: local(LEVEL_LABELS[value]) }))}
            />
          </div>
        </>
      ) : null}
    </>
  );
};
