import { type Day, decimal, sum } from '@danvan/domain/kernel';
import { formatDecimal } from '@danvan/domain/reporting';
import { EmptyState } from '@danvan/ui';
import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useWorkingPath } from '../../address/use-working-path.ts';
import { Answer } from '../../ask/Answer.tsx';
import { useAsk } from '../../ask/use-ask.ts';
import { useToday } from '../../deadline/index.ts';
import { ActForm } from '../../form/ActForm.tsx';
import { DayInput } from '../../form/DayInput.tsx';
import { useFormat } from '../../formatting/use-format.ts';
import { useLanguage } from '../../language/LanguageProvider.tsx';
import { useLocalText } from '../../language/use-text.ts';
import { useSaved } from '../../programme/document/use-saved.ts';
import { useRecordAct } from '../../programme/record/use-record-act.ts';
import styles from './Appraisal.module.css';
import {
  AppraisalFormQuery,
  type AppraisalModel,
  AppraiseModel,
  type ShownForm,
} from './appraisal.graphql.ts';
import { FormConditions } from './FormConditions.tsx';
import { FormParts } from './FormParts.tsx';
import { appraisalInput, NOTHING_TYPED, sumTyped } from './typed-appraisal.ts';
import { useAppraisalText } from './use-appraisal-text.ts';

type Props = { readonly modelId: string; readonly backPath: string };

/** Judges a model by a set in force: what the register knows is told, the rest is asked. */
export const AppraisalForm = ({ modelId, backPath }: Props) => {
  const today = useToday();
  const [on, setOn] = useState<Day>(today);
  const asked = useAsk(AppraisalFormQuery, { id: modelId, on }, { keep: true });
  return (
    <Answer asked={asked}>
      {({ model }) => (model ? <Fields model={model} on={on} setOn={setOn} backPath={backPath} /> : null)}
    </Answer>
  );
};

const useAppraisalForm = (model: AppraisalModel, backPath: string) => {
  const workingPath = useWorkingPath();
  const saved = useSaved();
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const { perform, ...act } = useRecordAct(AppraiseModel, (data) => data.appraiseModel);
  const save = async (form: ShownForm, on: Day) => {
    const { id, version } = model;
    const outcome = await perform({ id, version, ...appraisalInput(form, on, typed) });
    if (outcome.ok) saved(outcome.value, workingPath(backPath));
  };
  return { typed, setTyped, save, ...act };
};

/** What the parts of the form are told. */
export type AppraisalFormParts = {
  readonly asked: ShownForm;
  readonly form: ReturnType<typeof useAppraisalForm>;
};

type FieldsProps = {
  readonly model: AppraisalModel;
  readonly on: Day;
  readonly setOn: (on: Day) => void;
  readonly backPath: string;
};

const Fields = ({ model, on, setOn, backPath }: FieldsProps) => {
  const t = useAppraisalText();
  const navigate = useNavigate();
  const workingPath = useWorkingPath();
  const local = useLocalText();
  const form = useAppraisalForm(model, backPath);
  const forms = model.appraisalForms;
  const nameOf = ({ code, edition }: ShownForm): string => `${code} ${edition}`;
  const [chosen, setChosen] = useState('');
  const asked = forms.find((each) => nameOf(each) === chosen) ?? forms[0];
  return (
    <div className={styles.form}>
      <ActForm
        busy={form.busy}
        said={form.said}
        saveLabel={t('form.save')}
        onSave={() => (asked ? void form.save(asked, on) : undefined)}
        onCancel={() => void navigate(workingPath(backPath))}
      >
        <DayInput
          label={t('form.on')}
          day={on}
          onDay={(day) => (day === null ? undefined : setOn(day))}
          error={form.faultAt('on')}
          required
        />
        {forms.length > 1 ? (
          <NativeSelect
            label={t('form.set')}
            value={asked ? nameOf(asked) : ''}
            error={form.faultAt('set')}
            onChange={(event) => setChosen(event.currentTarget.value)}
            data={forms.map((each) => ({
              value: nameOf(each),
              label: t('appraisal.set', { name: local(each.name), edition: each.edition }),
            }))}
          />
        ) : null}
        {asked ? (
          <Asked asked={asked} form={form} />
        ) : (
          <EmptyState title={t('form.noSet')}>{t('form.noSet.words')}</EmptyState>
        )}
      </ActForm>
    </div>
  );
};

const Asked = ({ asked, form }: AppraisalFormParts) => {
  const t = useAppraisalText();
  const local = useLocalText();
  const format = useFormat();
  const { language } = useLanguage();
  const bands = asked.bands.map(({ name, from }) =>
    t('form.band', { name: local(name), from: format.number(from) }),
  );
  const scale = sum(asked.parts.map(({ maximum }) => decimal(maximum)));
  return (
    <>
      <p className={styles.quiet}>{local(asked.notes)}</p>
      <FormConditions asked={asked} form={form} />
      <FormParts asked={asked} form={form} />
      <p className={styles.sum} aria-live="polite">
        {t('form.sum', {
          total: formatDecimal(sumTyped(form.typed), language),
          scale: formatDecimal(scale, language),
        })}
      </p>
      <p className={styles.quiet}>
        {t('form.bands', { bands: bands.join('; ') })} {t('form.kept')}
      </p>
    </>
  );
};
