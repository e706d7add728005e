import { useAddressValue, useFormat, useLocalText, type WorkingPeriod } from '@danvan/app-kit';
import type { RollupAnswer, ShownIndicator } from '@danvan/app-kit/rollup';
import { Section, tilePlace } from '@danvan/ui';
import { useSearchParams } from 'react-router';
import { useText } from '../../../language/use-text.ts';
import { HeadlineList } from './HeadlineList.tsx';
import { IndicatorMap } from './IndicatorMap.tsx';
import styles from './Joint.module.css';
import { chosenIndicator, headlines, standings } from './joint-model.ts';
import { ProgressStrip } from './ProgressStrip.tsx';
import { StandingTable } from './StandingTable.tsx';

type Props = {
  readonly answer: RollupAnswer;
  readonly period: WorkingPeriod;
  readonly indicators: readonly ShownIndicator[];
};

/** Progress of reporting, what the whole has reached, and where each place stands in one of it. */
export const JointView = ({ answer, period, indicators }: Props) => {
  const t = useText();
  const format = useFormat();
  const local = useLocalText();
  const [parameters] = useSearchParams();
  const [code] = useAddressValue('indicator');
  const heads = headlines(answer, indicators);
  const chosen = chosenIndicator(heads, code);
  if (!chosen) return null;
  const places = standings(answer, chosen.indicator.code);
  // As it was before 01/07/2025 there are provinces that no tile stands for; below a province there are none.
  const hasMap = places.length > 0 && places.every(({ unit }) => tilePlace(unit.shortName) !== null);
  return (
    <>
      <ProgressStrip periodId={period.id} unitId={answer.total.unit.id} />
      <div className={styles.columns}>
        <Section title={t('joint.results')} note={`${local(period.form.name)}, ${local(period.label)}`}>
          <HeadlineList heads={heads} chosenCode={chosen.indicator.code} parameters={parameters} />
          <p className={styles.asOf}>{t('rollup.asOf', { moment: format.moment(answer.asOf) })}</p>
        </Section>
        <Section
          title={local(chosen.indicator.name)}
          note={t('joint.placesNote', { unit: local(chosen.indicator.unitOfMeasure) })}
        >
          <div className={styles.places} data-map={hasMap}>
            {hasMap ? (
              <IndicatorMap places={places} parameters={parameters} label={local(chosen.indicator.name)} />
            ) : null}
            <StandingTable places={places} indicator={chosen.indicator} parameters={parameters} />
          </div>
        </Section>
      </div>
    </>
  );
};
