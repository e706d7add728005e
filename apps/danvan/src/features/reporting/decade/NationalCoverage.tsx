import { useAsk, useFormat, useLocalText, usePeriod, useUnit, type WorkingPeriod } from '@danvan/app-kit';
import {
  FormIndicatorsQuery,
  figureText,
  indicatorsOf,
  RollupQuery,
  type ShownIndicator,
} from '@danvan/app-kit/rollup';
import { useText } from '../../../language/use-text.ts';
import styles from './Decade.module.css';

/** The form of the two-year review of programme 38. */
const REVIEW_FORM = 'QC-38';

/** The one national figure of 2019: regulation and coordination everywhere. Silent for whom it is not meant. */
export const NationalCoverage = () => {
  const { periods } = usePeriod();
  const period = periods.find((each) => each.form.code === REVIEW_FORM);
  const asked = useAsk(FormIndicatorsQuery, { code: REVIEW_FORM }, { pause: !period });
  const form = asked.status === 'ready' ? asked.data.form : null;
  const indicator = form ? indicatorsOf(form)[0] : undefined;
  return period && indicator ? <Coverage period={period} indicator={indicator} /> : null;
};

type Props = { readonly period: WorkingPeriod; readonly indicator: ShownIndicator };

const Coverage = ({ period, indicator }: Props) => {
  const t = useText();
  const format = useFormat();
  const local = useLocalText();
  const { unitId } = useUnit();
  const input = {
    underId: unitId,
    indicatorCodes: [indicator.code],
    periodIds: [period.id],
    structure: 'AS_WAS' as const,
  };
  const asked = useAsk(RollupQuery, { input });
  const rollup = asked.status === 'ready' ? asked.data.rollup : null;
  const cell = rollup?.__typename === 'RollupTable' ? (rollup.total.cells[0] ?? null) : null;
  if (!cell || cell.value === null) return null;
  return (
    <section className={styles.chapter} aria-label={t('decade.national')}>
      <h2 className={styles.chapterTitle}>{t('decade.national')}</h2>
      <p className={styles.chapterWords}>{t('decade.nationalNote', { day: format.day(period.endsOn) })}</p>
      <dl className={styles.statements}>
        <div className={styles.statement}>
          <dt>{local(indicator.name)}</dt>
          <dd className={styles.figure}>
            {figureText(cell, format)}{' '}
            <span className={styles.measure}>{local(indicator.unitOfMeasure)}</span>
          </dd>
        </div>
      </dl>
    </section>
  );
};
