import { Section } from '@danvan/ui';
import { useFormat } from '../formatting/use-format.ts';
import { useKitText } from '../language/use-text.ts';
import { useMay } from '../permissions/use-may.ts';
import { LateList } from './LateList.tsx';
import styles from './Progress.module.css';
import { ProgressStates } from './ProgressStates.tsx';
import { ProgressTiles } from './ProgressTiles.tsx';
import { ProgressTotals } from './ProgressTotals.tsx';
import { ProgressUnits } from './ProgressUnits.tsx';
import type { ProgressAnswer } from './progress.graphql.ts';
import { ReportsUnder } from './ReportsUnder.tsx';

type Props = {
  readonly progress: ProgressAnswer;
  readonly pathOf: (unitId: string) => string;
  readonly reportPath?: ((reportId: string) => string) | undefined;
};

/** The nation as tiles with who is late beside it; below a province its reports one by one. */
export const ProgressView = ({ progress, pathOf, reportPath }: Props) => {
  const t = useKitText();
  const seesReports = useMay('VIEW_REPORT');
  const one = seesReports ? (
    <ReportsUnder periodId={progress.period.id} unitId={progress.unit.id} reportPath={reportPath} />
  ) : (
    <ProgressStates progress={progress} />
  );
  const isNation = progress.unit.level === 'CENTRAL' && progress.children.length > 0;
  const late = (
    <Section
      title={t('progress.lateList')}
      note={progress.late.length > 0 ? t('progress.lateNote', { count: progress.late.length }) : undefined}
    >
      <LateList late={progress.late} underId={progress.unit.id} reportPath={reportPath} />
    </Section>
  );
  return (
    <>
      <PeriodLine period={progress.period} />
      <ProgressTotals counts={progress.total} />
      {isNation ? (
        <div className={styles.columns}>
          <Section title={t('progress.map')} note={t('progress.mapNote')}>
            <ProgressTiles progress={progress} pathOf={pathOf} />
          </Section>
          <div>
            {late}
            <Section title={t(isOneEach(progress) ? 'progress.reports' : 'progress.units')}>
              {isOneEach(progress) ? one : <ProgressUnits progress={progress} pathOf={pathOf} />}
            </Section>
          </div>
        </div>
      ) : (
        <>
          {progress.late.length > 0 ? late : null}
          <Section title={t('progress.reports')}>{one}</Section>
        </>
      )}
    </>
  );
};

/** Each unit owes one report: counts say less than the reports themselves. */
const isOneEach = (progress: ProgressAnswer): boolean =>
  progress.children.every(({ counts }) => counts.expected <= 1);

const PeriodLine = ({ period }: { readonly period: ProgressAnswer['period'] }) => {
  const t = useKitText();
  const format = useFormat();
  return (
    <p className={styles.period}>
      <span>
        {t('progress.window', {
          from: format.day(period.startsOn),
          to: format.day(period.endsOn),
          cutOff: format.day(period.cutOff),
        })}
      </span>
      {period.deadlines.map(({ level, on }) => (
        <span key={level}>
          {t('progress.deadline', { level: t(`level.${level}`).toLowerCase(), day: format.day(on) })}
        </span>
      ))}
    </p>
  );
};
