import { ISSUER_LEVEL_WORDS, sayFormSource } from '@danvan/domain/emulation';
import { NativeSelect, TextInput } from '@mantine/core';
import { UnitsField } from '../../../form/UnitsField.tsx';
import { useLanguage } from '../../../language/LanguageProvider.tsx';
import { useLocalText } from '../../../language/use-text.ts';
import styles from '../Commendation.module.css';
import { useCommendationText } from '../use-commendation-text.ts';
import type { CommendationFormState } from './use-commendation-form.ts';

type Props = { readonly form: CommendationFormState };

/** By which form or title, from which published run or for which occasion, decided by whom. */
export const OriginFields = ({ form: state }: Props) => {
  const t = useCommendationText();
  const local = useLocalText();
  const { language } = useLanguage();
  const { typed, form, ground, change, faultAt } = state;
  const levels = (form?.issuers ?? []).map((level) => local(ISSUER_LEVEL_WORDS[level]).toLowerCase());
  return (
    <>
      <div className={styles.pair}>
        <NativeSelect
          label={t('form.form')}
          value={typed.formCode}
          error={faultAt('form')}
          onChange={(event) => state.chooseForm(event.currentTarget.value)}
          data={ground.commendationForms.map(({ code, name }) => ({ value: code, label: local(name) }))}
        />
        <RunField form={state} />
      </div>
      {form ? (
        <p className={styles.quiet}>
          {t('form.source', { source: sayFormSource(form.source, language), note: local(form.note) })}
        </p>
      ) : null}
      {typed.runId === '' ? <OccasionFields form={state} /> : null}
      <UnitsField
        single
        required
        label={t('form.issuer')}
        description={t('form.issuer.hint', { levels: levels.join(', ') })}
        units={typed.issuers}
        onUnits={(issuers) => change({ issuers })}
        error={faultAt('issuer')}
      />
    </>
  );
};

const RunField = ({ form: { typed, form, ground, chooseRun, faultAt } }: Props) => {
  const t = useCommendationText();
  const runs = ground.commendableRuns.map(({ id, title, year, isCorrected }) => ({
    value: id,
    label: `${title} (${year}${isCorrected ? `, ${t('form.run.old')}` : ''})`,
  }));
  const without = form?.isForOccasions ? t('form.run.none') : t('form.run.choose');
  return (
    <NativeSelect
      label={t('form.run')}
      description={runs.length === 0 ? t('form.run.noneYet') : undefined}
      value={typed.runId}
      error={faultAt('run')}
      onChange={(event) => chooseRun(event.currentTarget.value)}
      data={[{ value: '', label: without }, ...runs]}
    />
  );
};

const OccasionFields = ({ form: { typed, change, faultAt } }: Props) => {
  const t = useCommendationText();
  return (
    <div className={styles.pair}>
      <TextInput
        label={t('form.occasion')}
        description={t('form.occasion.hint')}
        value={typed.occasion}
        error={faultAt('occasion')}
        onChange={(event) => change({ occasion: event.currentTarget.value })}
      />
      <TextInput
        label={t('form.year')}
        inputMode="numeric"
        value={typed.year}
        error={faultAt('year')}
        onChange={(event) => change({ year: event.currentTarget.value })}
      />
    </div>
  );
};
