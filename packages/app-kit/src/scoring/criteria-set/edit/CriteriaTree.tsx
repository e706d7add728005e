import { decimalText } from '@danvan/domain/kernel';
import type { Maxima } from '@danvan/domain/scoring';
import { Button, Group } from '@mantine/core';
import { IconAlertTriangle, IconPlus } from '@tabler/icons-react';
import { useFormat } from '../../../formatting/use-format.ts';
import styles from './Editor.module.css';
import { withItem } from './edit-at.ts';
import { ItemTools } from './ItemTools.tsx';
import { keysOf } from './keys-of.ts';
import { type CriterionJson, freeKey, newGroup, newLeaf } from './new-parts.ts';
import { isWithin } from './selection.ts';
import { useEditText } from './use-edit-text.ts';
import type { EditorProps, PlaceProps } from './use-set-editor.ts';

/** The tree of criteria with the sums of its groups; what is chosen is open beside it. */
export const CriteriaTree = ({ editor }: EditorProps) => {
  const t = useEditText();
  const { criteria } = editor.json;
  return (
    <div>
      <Branch
        editor={editor}
        path={['criteria']}
        criteria={criteria}
        maxima={editor.sums.maxima.children}
        label={t('section.criteria')}
      />
      <AddParts editor={editor} path={['criteria']} parent={null} />
    </div>
  );
};

type BranchProps = PlaceProps & {
  readonly criteria: readonly CriterionJson[];
  readonly maxima: readonly Maxima[];
  readonly label: string;
};

const Branch = ({ editor, path, criteria, maxima, label }: BranchProps) => (
  <ul className={styles.tree} aria-label={label}>
    {criteria.map((criterion, index) => (
      <Twig
        // biome-ignore lint/suspicious/noArrayIndexKey: keys of criteria may repeat while they are typed
        key={index}
        editor={editor}
        path={[...path, index]}
        criterion={criterion}
        maxima={maxima[index] ?? null}
      />
    ))}
  </ul>
);

type TwigProps = PlaceProps & { readonly criterion: CriterionJson; readonly maxima: Maxima | null };

const Twig = ({ editor, path, criterion, maxima }: TwigProps) => {
  const t = useEditText();
  const { selection, faults } = editor;
  const isOpen = selection.section === 'criteria' && selection.path.join('.') === path.join('.');
  const name = `${criterion.key} ${criterion.name.vi || t('tree.noName')}`;
  const isLeaf = 'rule' in criterion;
  const hasFault = faults.some((fault) => isWithin(fault.path, path));
  return (
    <li>
      <div className={styles.twig} data-open={isOpen}>
        <button
          type="button"
          className={styles.twigName}
          aria-current={isOpen ? 'true' : undefined}
          data-kind={isLeaf ? 'leaf' : 'group'}
          onClick={() => editor.select({ section: 'criteria', path })}
        >
          {hasFault ? (
            <IconAlertTriangle size={14} className={styles.warn} aria-label={t('tree.hasFault')} />
          ) : null}
          <span className={styles.twigWords}>{name}</span>
          {editor.json.outcome === 'POINTS' ? <Points maxima={maxima} /> : null}
        </button>
        {isOpen ? (
          <ItemTools
            editor={editor}
            path={path}
            name={name}
            onMoved={(place) => editor.select({ section: 'criteria', path: place ?? [] })}
          />
        ) : null}
      </div>
      {isLeaf ? null : (
        <>
          <Branch
            editor={editor}
            path={[...path, 'children']}
            criteria={criterion.children}
            maxima={maxima?.children ?? []}
            label={name}
          />
          {isOpen ? <AddParts editor={editor} path={[...path, 'children']} parent={criterion.key} /> : null}
        </>
      )}
    </li>
  );
};

const Points = ({ maxima }: Pick<TwigProps, 'maxima'>) => {
  const format = useFormat();
  return <span className={styles.points}>{maxima ? format.number(decimalText(maxima.maximum)) : '–'}</span>;
};

const AddParts = ({ editor, path, parent }: PlaceProps & { readonly parent: string | null }) => {
  const t = useEditText();
  const { outcome } = editor.json;
  const add = (make: (key: string) => CriterionJson) => {
    const key = freeKey(parent === null ? null : `${parent}.`, keysOf(editor.json));
    const count = (editor.valueAt(path) as readonly unknown[]).length;
    editor.change((now) => withItem(now, path, make(key)));
    editor.select({ section: 'criteria', path: [...path, count] });
  };
  return (
    <Group gap={6} my={6}>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => add((key) => newLeaf(key, outcome))}
      >
        {t('tree.addLeaf')}
      </Button>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => add(newGroup)}
      >
        {t('tree.addGroup')}
      </Button>
    </Group>
  );
};
