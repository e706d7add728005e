import { isLeaf, MISSING_POLICIES, MISSING_POLICY_WORDS, sayRule } from '@danvan/domain/scoring';
import { Stack } from '@mantine/core';
import { useLanguage } from '../../../language/LanguageProvider.tsx';
import { useLocalText } from '../../../language/use-text.ts';
import styles from './Editor.module.css';
import { valueAt, withValue } from './edit-at.ts';
import { CheckAt, ChoiceAt, NumberAt, TextAt } from './fields.tsx';
import { InputFields } from './InputFields.tsx';
import type { CriterionJson, LeafJson } from './new-parts.ts';
import { RuleFields } from './RuleFields.tsx';
import { useEditText } from './use-edit-text.ts';
import type { PlaceProps } from './use-set-editor.ts';

/** The criterion that is open: what it is called, where it stands and, for a leaf, how it comes to its points. */
export const CriterionPanel = ({ editor, path }: PlaceProps) => {
  const t = useEditText();
  const criterion = editor.valueAt(path) as CriterionJson | undefined;
  if (criterion === undefined || path.length === 0) return <p className={styles.quiet}>{t('tree.choose')}</p>;
  const fault = editor.faultAt(path);
  return (
    <Stack gap={12}>
      {fault ? <p className={styles.fault}>{fault}</p> : null}
      <NamedFields editor={editor} path={path} />
      {'rule' in criterion ? <LeafFields editor={editor} path={path} leaf={criterion} /> : null}
    </Stack>
  );
};

/** What every criterion, veto and gate has: key, name, source, note. */
export const NamedFields = ({ editor, path }: PlaceProps) => {
  const t = useEditText();
  const hasNote = editor.valueAt([...path, 'note']) !== null;
  return (
    <>
      <div className={styles.keyed}>
        <TextAt editor={editor} path={[...path, 'key']} label={t('criterion.key')} required />
        <TextAt editor={editor} path={[...path, 'name', 'vi']} label={t('edit.nameOf')} required />
      </div>
      <TextAt editor={editor} path={[...path, 'name', 'en']} label={t('edit.english')} />
      <TextAt
        editor={editor}
        path={[...path, 'source']}
        label={t('criterion.source')}
        description={t('criterion.source.words')}
        nullable
      />
      {hasNote ? (
        <TextAt editor={editor} path={[...path, 'note', 'vi']} label={t('criterion.note')} isLong />
      ) : (
        <button
          type="button"
          className={styles.quietButton}
          onClick={() => editor.change((now) => withValue(now, [...path, 'note'], { vi: '', en: '' }))}
        >
          + {t('criterion.note')}
        </button>
      )}
    </>
  );
};

type LeafProps = PlaceProps & { readonly leaf: LeafJson };

const LeafFields = ({ editor, path, leaf }: LeafProps) => {
  const t = useEditText();
  const local = useLocalText();
  const hasPoints = editor.json.outcome === 'POINTS';
  return (
    <>
      {hasPoints ? (
        <div className={styles.short}>
          <NumberAt
            editor={editor}
            path={[...path, 'maximum']}
            label={t('criterion.maximum')}
            required
            nullable
          />
        </div>
      ) : null}
      <RuleFields editor={editor} path={path} leaf={leaf} />
      <SaidRule editor={editor} path={path} />
      <InputFields editor={editor} path={[...path, 'inputs']} />
      <ChoiceAt
        editor={editor}
        path={[...path, 'missing']}
        label={t('criterion.missing')}
        choices={MISSING_POLICIES.map((value) => ({ value, label: local(MISSING_POLICY_WORDS[value]) }))}
      />
      <CheckAt editor={editor} path={[...path, 'mayBeNotAssigned']} label={t('criterion.mayBeNotAssigned')} />
      {hasPoints ? (
        <CheckAt editor={editor} path={[...path, 'isQuantitative']} label={t('criterion.isQuantitative')} />
      ) : null}
    </>
  );
};

/** How the rule will be read in the table; nothing while a number of it cannot be read. */
const SaidRule = ({ editor: { draft }, path }: PlaceProps) => {
  const t = useEditText();
  const { language } = useLanguage();
  const criterion = draft === null ? undefined : (valueAt(draft, path) as Parameters<typeof isLeaf>[0]);
  if (criterion === undefined || !isLeaf(criterion)) return null;
  return (
    <p className={styles.said}>
      <strong>{t('rule.said')}:</strong> {sayRule(criterion.rule, language)}
    </p>
  );
};
