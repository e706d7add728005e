import {
  Answer,
  PeriodGate,
  RouterLink,
  useAsk,
  useFormat,
  useKitText,
  useLocalText,
  useSession,
} from '@danvan/app-kit';
import { FormIndicatorsQuery, indicatorsOf, RollupQuery } from '@danvan/app-kit/rollup';
import { BlockSkeleton } from '@danvan/ui';
import { paths } from '../../../paths.ts';
import styles from './Story.module.css';
import type { Source } from './sources.ts';
import { useStoryText } from './use-story-text.ts';

/** The form in which the figures of a source stand, and those that its story shows. */
const FIGURES: Partial<Record<Source, { readonly form: string; readonly shown: readonly string[] }>> = {
  S1: { form: 'QC-38', shown: ['REGULATION_COVERAGE'] },
  S2: {
    form: 'TK-290',
    shown: [
      'LAUNCH_KEY_AREA',
      'LAUNCH_KEY_AREA_TURNS',
      'TEAM_SECURITY',
      'COMMUNE_POLICE_REGULAR',
      'VOLUNTEER_DRIVE',
      'INFORMATION_ITEMS',
    ],
  },
};

/** Has the source figures? */
export const hasFigures = (source: Source): boolean => FIGURES[source] !== undefined;

/** The figures of a source, read from the reports in which they stand. */
export const StoryFigures = ({ source }: { readonly source: Source }) => {
  const t = useStoryText();
  const told = FIGURES[source];
  if (told === undefined) return <p className={styles.quiet}>{t('story.figures.none')}</p>;
  return (
    <>
      <PeriodGate>
        {(_working, periods) => {
          const period = periods.find((each) => each.form.code === told.form);
          return period ? <Figures form={told.form} shown={told.shown} periodId={period.id} /> : null;
        }}
      </PeriodGate>
      {source === 'S2' ? (
        <p>
          <RouterLink href={paths.decade}>{t('story.figures.decade')}</RouterLink>
        </p>
      ) : null}
    </>
  );
};

type FiguresProps = {
  readonly form: string;
  readonly shown: readonly string[];
  readonly periodId: string;
};

const Figures = ({ form, shown, periodId }: FiguresProps) => {
  const kit = useKitText();
  const { viewer } = useSession();
  const local = useLocalText();
  const format = useFormat();
  const words = useAsk(FormIndicatorsQuery, { code: form });
  const input = {
    underId: (viewer.reportingUnit ?? viewer.unit).id,
    indicatorCodes: [...shown],
    periodIds: [periodId],
    structure: 'RESTATED' as const,
    on: null,
  };
  const asked = useAsk(RollupQuery, { input });
  const indicators = words.status === 'ready' && words.data.form ? indicatorsOf(words.data.form) : [];
  return (
    <Answer asked={asked} loading={<BlockSkeleton label={kit('kit.loading')} height={120} />}>
      {({ rollup }) => {
        if (rollup.__typename !== 'RollupTable') return null;
        const cells = rollup.total?.cells ?? [];
        return (
          <dl className={styles.figures}>
            {shown.map((code) => {
              const cell = cells.find(({ indicatorCode }) => indicatorCode === code);
              const indicator = indicators.find((each) => each.code === code);
              if (!cell?.value || !indicator) return null;
              return (
                <div key={code} className={styles.figure}>
                  <dd>
                    {format.qualified(cell.value, cell.qualifier)}{' '}
                    <span className={styles.measure}>{local(indicator.unitOfMeasure)}</span>
                  </dd>
                  <dt>{local(indicator.name)}</dt>
                </div>
              );
            })}
          </dl>
        );
      }}
    </Answer>
  );
};
