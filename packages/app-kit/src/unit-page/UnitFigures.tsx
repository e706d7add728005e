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
import { trendPeriods } from './trend-model.ts';
import styles from './UnitPage.module.css';
import { UnitTrend } from './UnitTrend.tsx';

/** Figures of one form through its periods; the form is that of the period in the top bar. */
export const UnitFigures = ({ unitId }: { readonly unitId: string }) => {
  const t = useKitText();
  const { period, periods } = usePeriod();
  const code = period?.form.code ?? '';
  const asked = useAsk(FormIndicatorsQuery, { code }, { pause: period === null });
  if (!period) return null;
  const ofForm = periods.filter((each) => each.form.code === code);
  return (
    <Answer asked={asked} loading={<BlockSkeleton label={t('kit.loading')} height={220} />}>
      {({ form }) => (form ? <OfForm key={code} unitId={unitId} form={form} periods={ofForm} /> : null)}
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
  const shown = useMemo(() => trendPeriods(periods), [periods]);
  const indicator = indicators.find((each) => each.code === chosen) ?? indicators[0];
  if (!indicator || shown.length === 0) return null;
  return (
    <Section
      title={t('unitPage.figures')}
      note={`${local(form.name)}. ${t('unitPage.figuresNote')}`}
      aside={
        <>
          <Demonstration when={shown.some((period) => period.isDemonstration)} />
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
