import { HIERARCHY_TREES, type HierarchyTree, TREE_LABELS } from '@danvan/domain/hierarchy';
import { BlockSkeleton, EmptyState, Section } from '@danvan/ui';
import { SegmentedControl } from '@mantine/core';
import { useAddressValue } from '../../address/use-address-value.ts';
import { Answer } from '../../ask/Answer.tsx';
import { useAsk } from '../../ask/use-ask.ts';
import { useKitText, useLocalText } from '../../language/use-text.ts';
import styles from './Programme.module.css';
import { ProvincesTable } from './ProvincesTable.tsx';
import { ProvinceTiles } from './ProvinceTiles.tsx';
import { ProgrammeProvincesQuery, type ShownProgramme } from './programme.graphql.ts';
import { provinceRows } from './province-rows.ts';
import { useProgrammeText } from './use-programme-text.ts';

/** The systems of organisations whose provinces take part; the police when nobody was assigned. */
const treesOf = ({ participation }: ShownProgramme): readonly HierarchyTree[] => {
  const taking = participation.filter(({ level }) => level === 'PROVINCE').map(({ tree }) => tree);
  return taking.length > 0 ? HIERARCHY_TREES.filter((tree) => taking.includes(tree)) : ['POLICE'];
};

/** Which provinces take part, and what each has so far. */
export const ProvincesSection = ({ programme }: { readonly programme: ShownProgramme }) => {
  const t = useProgrammeText();
  const kit = useKitText();
  const local = useLocalText();
  const trees = treesOf(programme);
  const [chosen, choose] = useAddressValue('tree');
  const tree = trees.find((each) => each === chosen) ?? trees[0] ?? 'POLICE';
  const asked = useAsk(ProgrammeProvincesQuery, { id: programme.id, tree }, { keep: true });
  return (
    <Section
      title={t('programme.provinces')}
      note={t('programme.provincesNote')}
      aside={
        trees.length > 1 ? (
          <SegmentedControl
            size="xs"
            aria-label={t('programme.tree')}
            value={tree}
            onChange={choose}
            data={trees.map((value) => ({ value, label: local(TREE_LABELS[value]) }))}
          />
        ) : null
      }
    >
      <Answer asked={asked} loading={<BlockSkeleton label={kit('kit.loading')} height={320} />}>
        {({ programme: answer }) => {
          const rows = answer ? provinceRows(answer) : [];
          if (rows.length === 0) {
            return (
              <EmptyState title={t('programme.noProvinces')}>{t('programme.noProvinces.words')}</EmptyState>
            );
          }
          return (
            <div className={styles.provinces}>
              <ProvinceTiles rows={rows} />
              <ProvincesTable rows={rows} />
            </div>
          );
        }}
      </Answer>
    </Section>
  );
};
