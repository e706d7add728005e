import { Answer, useAsk, useFormat, type WorkingPeriod } from '@danvan/app-kit';
import type { RollupAnswer, ShownIndicator } from '@danvan/app-kit/rollup';
import { UnitLineage, UnitPageQuery } from '@danvan/app-kit/unit-page';
import { BlockSkeleton, PageHeader, Section } from '@danvan/ui';
import { useState } from 'react';
import { useText } from '../../../language/use-text.ts';
import { paths } from '../../../paths.ts';
import { ChapterView } from './ChapterView.tsx';
import styles from './Decade.module.css';
import { decadeChapters } from './decade-chapters.ts';
import { NationalCoverage } from './NationalCoverage.tsx';
import { TwoStructures } from './TwoStructures.tsx';
import type { Holder } from './two-structures.ts';

type Props = {
  readonly period: WorkingPeriod;
  readonly indicators: readonly ShownIndicator[];
  readonly origin: Holder;
  readonly restated: RollupAnswer;
};

/** Chapters of figures, where they stand after the merger, the national figure beside, and the source. */
export const DecadeView = ({ period, indicators, origin, restated }: Props) => {
  const t = useText();
  const format = useFormat();
  const until = format.day(period.endsOn);
  return (
    <>
      <PageHeader
        title={t('decade.title')}
        purpose={t('decade.purposeOf', {
          unit: origin.unit.name,
          from: format.day(period.startsOn),
          to: until,
        })}
      />
      <div className={styles.chapters}>
        {decadeChapters(indicators, origin.cells).map(({ chapter, statements }) => (
          <ChapterView key={chapter} chapter={chapter} statements={statements} />
        ))}
        <NationalCoverage />
      </div>
      <p className={styles.source}>{t('decade.source', { unit: origin.unit.name, day: until })}</p>
      <Section title={t('decade.after')} note={t('decade.afterNote')}>
        <Family unitId={origin.unit.id} day={period.endsOn} />
        <TwoStructures origin={origin} restated={restated} indicators={indicators} />
      </Section>
    </>
  );
};

const Family = ({ unitId, day: first }: { readonly unitId: string; readonly day: string }) => {
  const t = useText();
  const [day, setDay] = useState(first);
  const asked = useAsk(UnitPageQuery, { id: unitId });
  return (
    <Answer asked={asked} loading={<BlockSkeleton label={t('kit.loading')} height={130} />}>
      {({ unit }) =>
        unit ? <UnitLineage unit={unit} day={day} onDay={setDay} unitPath={paths.unit} /> : null
      }
    </Answer>
  );
};
