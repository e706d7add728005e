import type { RoundSheet } from '@danvan/domain/emulation';
import type { CriterionLeaf } from '@danvan/domain/scoring';
import { Message } from '@danvan/ui';
import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useRecordAct } from '../../../programme/record/use-record-act.ts';
import { CorrectRound, type ShownRound } from '../round.graphql.ts';
import { InputField } from '../sheet/InputField.tsx';
import fieldStyles from '../sheet/Sheet.module.css';
import { RecheckScore, SetFinalScore, type ShownSheet } from '../sheet/sheet.graphql.ts';
import { type TypedLeaf, toEntry, typedOf } from '../sheet/typed-leaf.ts';
import { useSheetAct } from '../sheet/use-sheet-act.ts';
import { useSheetText } from '../sheet/use-sheet-text.ts';
import styles from './Appraisal.module.css';

/** Re-check, the decision, or a correction after publication, which makes a new run. */
type Stage = 'RECHECK' | 'FINAL' | 'CORRECT';
type Props = {
  readonly stage: Stage;
  readonly round: Pick<ShownRound, 'id' | 'version'>;
  readonly sheet: ShownSheet;
  readonly read: RoundSheet;
  readonly leaf: CriterionLeaf;
  readonly onDone: () => void;
};

const WORDS = {
  RECHECK: {
    title: 'recheck.title',
    points: 'recheck.points',
    hint: 'recheck.pointsHint',
    save: 'recheck.save',
  },
  FINAL: { title: 'final.title', points: 'final.points', hint: 'final.pointsHint', save: 'final.save' },
  CORRECT: {
    title: 'correct.title',
    points: 'recheck.points',
    hint: 'recheck.pointsHint',
    save: 'correct.save',
  },
} as const;

/** Only what was changed is said anew; the rest stays inherited. */
const changedFrom = (before: TypedLeaf, now: TypedLeaf): TypedLeaf => ({
  ...now,
  values: Object.fromEntries(
    Object.entries(now.values).filter(([name, text]) => text !== (before.values[name] ?? '')),
  ),
});

const useDecision = ({ stage, round, sheet, read, leaf, onDone }: Props) => {
  const before = typedOf(read, stage === 'CORRECT' ? 'FINAL' : stage, leaf.key);
  const [typed, setTyped] = useState<TypedLeaf>({ ...before, reason: '' });
  const recheck = useSheetAct(RecheckScore, (data) => data.recheckScore);
  const final = useSheetAct(SetFinalScore, (data) => data.setFinalScore);
  const correct = useRecordAct(CorrectRound, (data) => data.correctRound);
  const { busy, said } = { RECHECK: recheck, FINAL: final, CORRECT: correct }[stage];
  const save = async () => {
    const { values, ...entry } = toEntry(changedFrom(before, typed));
    const entries = [{ ...entry, values: [...values] }];
    if (stage === 'CORRECT') {
      const sheets = [{ sheetId: sheet.id, entries }];
      const outcome = await correct.perform({
        id: round.id,
        version: round.version,
        reason: typed.reason,
        sheets,
      });
      if (outcome.ok) onDone();
      return;
    }
    const { perform } = stage === 'RECHECK' ? recheck : final;
    if (await perform({ sheetId: sheet.id, version: sheet.version, entries })) onDone();
  };
  return { typed, setTyped, save, busy, said };
};

/** What the appraiser decides of one criterion: other figures, points instead of the rule's, and always why. */
export const DecideForm = (props: Props) => {
  const { stage, leaf } = props;
  const t = useSheetText();
  const { typed, setTyped, save, busy, said } = useDecision(props);
  const words = WORDS[stage];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label={t(words.title)}>
      <h3>{t(words.title)}</h3>
      {said ? <Message tone="bad">{said}</Message> : null}
      {leaf.mayBeNotAssigned ? (
        <Checkbox
          size="xs"
          label={t('leaf.notAssigned')}
          checked={!typed.isAssigned}
          onChange={(event) => setTyped({ ...typed, isAssigned: !event.currentTarget.checked })}
        />
      ) : null}
      {stage === 'CORRECT' ? <p className={styles.count}>{t('correct.say')}</p> : null}
      {stage !== 'FINAL' && typed.isAssigned ? (
        <div className={fieldStyles.fields}>
          {leaf.inputs.map((input) => (
            <InputField
              key={input.name}
              input={input}
              text={typed.values[input.name] ?? ''}
              onText={(text) => setTyped({ ...typed, values: { ...typed.values, [input.name]: text } })}
              prefilled={null}
              fault={null}
              readOnly={false}
            />
          ))}
        </div>
      ) : null}
      {typed.isAssigned ? (
        <TextInput
          mt={8}
          label={t(words.points)}
          description={t(words.hint)}
          inputMode="decimal"
          autoComplete="off"
          value={typed.setPoints}
          onChange={(event) => setTyped({ ...typed, setPoints: event.currentTarget.value })}
        />
      ) : null}
      <Textarea
        mt={8}
        label={t('recheck.reason')}
        autosize
        minRows={2}
        withAsterisk
        value={typed.reason}
        onChange={(event) => setTyped({ ...typed, reason: event.currentTarget.value })}
      />
      <Button type="submit" mt={10} loading={busy}>
        {t(words.save)}
      </Button>
    </form>
  );
};
