import { Stack, Textarea, TextInput } from '@mantine/core';
import { useFormat } from '../../formatting/use-format.ts';
import { useLocalText } from '../../language/use-text.ts';
import styles from './Appraisal.module.css';
import type { AppraisalFormParts } from './AppraisalForm.tsx';
import { useAppraisalText } from './use-appraisal-text.ts';

/** The parts of an appraisal: points, and why. */
export const FormParts = ({ asked, form }: AppraisalFormParts) => (
  <Stack gap={12}>
    {asked.parts.map((part) => (
      <Part key={part.key} part={part} form={form} />
    ))}
  </Stack>
);

type PartProps = Pick<AppraisalFormParts, 'form'> & {
  readonly part: AppraisalFormParts['asked']['parts'][number];
};

const Part = ({ part: { key, name, note, maximum }, form: { typed, setTyped, faultAt } }: PartProps) => {
  const t = useAppraisalText();
  const local = useLocalText();
  const format = useFormat();
  const set = (member: 'points' | 'reasons', value: string) =>
    setTyped({ ...typed, [member]: { ...typed[member], [key]: value } });
  return (
    <fieldset className={styles.part}>
      <legend>{t('form.pointsOf', { name: local(name), maximum: format.number(maximum) })}</legend>
      <TextInput
        label={t('appraisal.points')}
        withAsterisk
        inputMode="decimal"
        autoComplete="off"
        value={typed.points[key] ?? ''}
        error={faultAt('parts', key, 'points')}
        onChange={(event) => set('points', event.currentTarget.value)}
      />
      <Textarea
        label={t('form.reasonOf')}
        withAsterisk
        autosize
        minRows={1}
        value={typed.reasons[key] ?? ''}
        error={faultAt('parts', key, 'reason')}
        onChange={(event) => set('reasons', event.currentTarget.value)}
      />
      {note ? <span className={styles.note}>{local(note)}</span> : null}
    </fieldset>
  );
};
