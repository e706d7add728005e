import { BlockSkeleton, Section } from '@danvan/ui';
import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import { useAddressValue } from '../address/use-address-value.ts';
import { Answer } from '../ask/Answer.tsx';
import { useAsk } from '../ask/use-ask.ts';
import { useKitText, useLocalText } from '../language/use-text.ts';
import type { WorkingPeriod } from '../period/period.graphql.ts';
import { usePeriod } from '../period/use-period.ts';
import { Demonstration } from '../report/Demonstration.tsx';
import { type FormIndicators, FormIndicatorsQuery } from '../rollup/rollup.graphql.ts';
import { indicatorsOf } from '../rollup/use-rollup-choice.ts';
import { formOfUnit } from './form-of-unit.ts';
import { trendPeriods } from './trend-model.ts';
import styles from './UnitPage.module.css';
import { UnitTrend } from './UnitTrend.tsx';
import type { UnitPageUnit } from './unit-page.graphql.ts';

type Props = { readonly unit: Pick<UnitPageUnit, 'id' | 'level' | 'existsFrom' | 'existsTo'> };

/** Figures of one form through its periods; the form is that of the unit's level, or the one chosen. */
export const UnitFigures = ({ unit }: Props) => {
  const t = useKitText();
  const { periods } = usePeriod();
  const [chosen] = useAddressValue('form');
  const code = chosen ?? formOfUnit(unit, periods) ?? '';
  const asked = useAsk(FormIndicatorsQuery, { code }, { pause: code === '' });
  if (code === '') return null;
  return (
    <Answer asked={asked} loading={<BlockSkeleton label={t('kit.loading')} height={220} />}>
      {({ form }) => (form ? <OfForm key={code} unitId={unit.id} form={form} periods={periods} /> : null)}
    </Answer>
  );
};

type OfFormProps = {
  readonly unitId: string;
  readonly form: FormIndicators;
  readonly periods: readonly WorkingPeriod[];
};

const OfForm = ({ unitId, form, periods }: OfFormProps) => {
  const t = useKitText();
  const local = useLocalText();
  const [chosen, choose] = useAddressValue('indicator');
  const indicators = useMemo(() => indicatorsOf(form), [form]);
  const shown = useMemo(
    () => trendPeriods(periods.filter((period) => period.form.code === form.code)),
    [periods, form],
  );
  const indicator = indicators.find((each) => each.code === chosen) ?? indicators[0];
  if (!indicator || shown.length === 0) return null;
  return (
    <Section
      title={t('unitPage.figures')}
      note={t('unitPage.figuresNote')}
      aside={
        <>
          <Demonstration when={shown.some((period) => period.isDemonstration)} />
          <FormChoice code={form.code} periods={periods} />
          <NativeSelect
            className={styles.indicator ?? ''}
            aria-label={t('unitPage.indicator')}
            value={indicator.code}
            data={indicators.map((each) => ({ value: each.code, label: local(each.name) }))}
            onChange={(event) => choose(event.currentTarget.value)}
          />
        </>
      }
    >
      <UnitTrend unitId={unitId} indicator={indicator} periods={shown} />
    </Section>
  );
};

type FormChoiceProps = { readonly code: string; readonly periods: readonly WorkingPeriod[] };

const FormChoice = ({ code, periods }: FormChoiceProps) => {
  const t = useKitText();
  const local = useLocalText();
  const [, choose] = useAddressValue('form');
  const forms = new Map(periods.map(({ form }) => [form.code, form]));
  return (
    <NativeSelect
      className={styles.form ?? ''}
      aria-label={t('unitPage.form')}
      value={code}
      data={[...forms.values()].map((form) => ({ value: form.code, label: local(form.name) }))}
      onChange={(event) => choose(event.currentTarget.value)}
    />
  );
};
