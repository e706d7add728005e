import { StateBadge } from '@danvan/ui';
import { Input, SegmentedControl, Stack } from '@mantine/core';
import { useLocalText } from '../../language/use-text.ts';
import styles from './Appraisal.module.css';
import type { AppraisalFormParts } from './AppraisalForm.tsx';
import { useAppraisalText } from './use-appraisal-text.ts';

/** The conditions of recognition: what the register answers is told, the rest is asked. */
export const FormConditions = ({ asked, form }: AppraisalFormParts) => {
  const t = useAppraisalText();
  return (
    <Input.Wrapper label={t('form.conditions')} labelElement="div">
      <Stack gap={0} mt={4}>
        {asked.conditions.map((condition) => (
          <Question key={condition.key} condition={condition} form={form} />
        ))}
      </Stack>
    </Input.Wrapper>
  );
};

type QuestionProps = Pick<AppraisalFormParts, 'form'> & {
  readonly condition: AppraisalFormParts['asked']['conditions'][number];
};

const Question = ({ condition, form: { typed, setTyped, faultAt } }: QuestionProps) => {
  const t = useAppraisalText();
  const local = useLocalText();
  const { key, name, isMet, known } = condition;
  const answer = typed.answers[key];
  const fault = faultAt('conditions', key);
  return (
    <div className={styles.question}>
      <span>
        {local(name)}
        {known ? <span className={styles.note}>{local(known)}</span> : null}
        {fault ? <Input.Error>{fault}</Input.Error> : null}
      </span>
      {known ? (
        <StateBadge
          tone={isMet ? 'approved' : 'sentBack'}
          word={t(isMet ? 'appraisal.met' : 'appraisal.notMet')}
        />
      ) : (
        <SegmentedControl
          aria-label={local(name)}
          aria-invalid={fault !== null}
          value={answer === undefined ? '' : answer ? 'yes' : 'no'}
          data={[
            { value: 'yes', label: t('form.yes') },
            { value: 'no', label: t('form.no') },
          ]}
          onChange={(value) => setTyped({ ...typed, answers: { ...typed.answers, [key]: value === 'yes' } })}
        />
      )}
    </div>
  );
};
