import { useFormat } from '@danvan/app-kit';
import { UnitLineage } from '@danvan/app-kit/unit-page';
import { PageHeader, Section } from '@danvan/ui';
import { useState } from 'react';
import { useText } from '../../../language/use-text.ts';
import { paths } from '../../../paths.ts';
import { ChapterView } from './ChapterView.tsx';
import styles from './Decade.module.css';
import type { DecadeReport } from './decade.graphql.ts';
import { decadeChapters } from './decade-chapters.ts';
import { NationalCoverage } from './NationalCoverage.tsx';
import { TwoStructures } from './TwoStructures.tsx';

/** Chapters of figures, where they stand after the merger, the national figure beside, and the source. */
export const DecadeView = ({ report }: { readonly report: DecadeReport }) => {
  const t = useText();
  const format = useFormat();
  const { period, unit } = report;
  const [day, setDay] = useState<string>(period.endsOn);
  const codes = report.figures.map((figure) => figure.indicatorCode);
  return (
    <>
      <PageHeader
        title={t('decade.title')}
        purpose={t('decade.purposeOf', {
          unit: unit.name,
          from: format.day(period.startsOn),
          to: format.day(period.endsOn),
        })}
      />
      <div className={styles.chapters}>
        {decadeChapters(report).map(({ chapter, statements }) => (
          <ChapterView key={chapter} chapter={chapter} statements={statements} />
        ))}
      </div>
      <p className={styles.source}>
        {t('decade.source', { unit: unit.name, day: format.day(period.endsOn) })}
      </p>
      <Section title={t('decade.after')} note={t('decade.afterNote')}>
        <UnitLineage unit={unit} day={day} onDay={setDay} unitPath={paths.unit} />
        <TwoStructures periodId={period.id} codes={codes} report={report} />
      </Section>
      <NationalCoverage />
    </>
  );
};
