import { BlockSkeleton } from '@danvan/ui';
import { useAsk } from '../ask/use-ask.ts';
import { useFormat } from '../formatting/use-format.ts';
import { RouterLink } from '../frame/RouterLink.tsx';
import { useKitText } from '../language/use-text.ts';
import { useMay } from '../permissions/use-may.ts';
import { ReportStateBadge } from '../report/ReportStateBadge.tsx';
import styles from './FigureDetail.module.css';
import { figureText, standingWords } from './figure-words.ts';
import { type AnswerCell, FigureSourcesQuery, type ShownIndicator } from './rollup.graphql.ts';
import type { TableRow } from './table-model.ts';

/** What the cells of one table know together. */
export type FigureContext = {
  readonly local: (text: { readonly vi: string; readonly en: string }) => string;
  readonly periodLabel: (periodId: string) => string;
  /** The way of adding up, in words. */
  readonly structureWords: string;
  /** The page of the units below, when there is one. */
  readonly drillPath: (unitId: string) => string;
  /** The page of a report; absent where reports have no page. */
  readonly reportPath?: ((reportId: string) => string) | undefined;
};

type Props = {
  readonly row: TableRow;
  readonly cell: AnswerCell;
  readonly indicator: ShownIndicator;
  readonly context: FigureContext;
};

const SOURCES_SHOWN = 4;

/** States in which a report counts. */
const COUNTED = ['APPROVED', 'CLOSED', 'AMENDING'] as const;

/** Where a figure comes from: coverage, standing, way of adding up, and the reports behind it. */
export const FigureDetail = ({ row, cell, indicator, context }: Props) => {
  const t = useKitText();
  const format = useFormat();
  return (
    <div className={styles.detail}>
      <p className={styles.where}>{row.unit.name}</p>
      <p className={styles.what}>{context.local(indicator.name)}</p>
      <p className={styles.figure}>
        {figureText(cell, format)} <span>{context.local(indicator.unitOfMeasure)}</span>
      </p>
      <dl className={styles.facts}>
        <dt>{t('rollup.detail.period')}</dt>
        <dd>{context.periodLabel(cell.periodId)}</dd>
        <dt>{t('rollup.detail.coverage')}</dt>
        <dd>{t('rollup.detail.coverageOf', { reported: cell.reported, expected: cell.expected })}</dd>
        <dt>{t('rollup.detail.state')}</dt>
        <dd>{standingWords(cell, t)}</dd>
        <dt>{t('rollup.detail.structure')}</dt>
        <dd>{context.structureWords}</dd>
      </dl>
      {row.kind === 'UNIT' && row.hasChildren ? (
        <RouterLink href={context.drillPath(row.unit.id)}>{t('rollup.detail.drill')}</RouterLink>
      ) : null}
      <Sources row={row} cell={cell} reportPath={context.reportPath} />
    </div>
  );
};

type SourcesProps = Pick<Props, 'row' | 'cell'> & Pick<FigureContext, 'reportPath'>;

const Sources = ({ row, cell, reportPath }: SourcesProps) => {
  const t = useKitText();
  const format = useFormat();
  const seesReports = useMay('VIEW_REPORT');
  const isSilent = cell.expected === 0 || !seesReports;
  const filter = { periodId: cell.periodId, underId: row.unit.id, states: [...COUNTED] };
  const asked = useAsk(FigureSourcesQuery, { filter, first: SOURCES_SHOWN }, { pause: isSilent });
  if (isSilent || asked.status === 'failed') return null;
  if (asked.status === 'loading') return <BlockSkeleton label={t('kit.loading')} height={72} />;
  const { nodes, totalCount } = asked.data.reports;
  if (nodes.length === 0) return null;
  return (
    <div>
      <p className={styles.head}>{t('rollup.detail.sources')}</p>
      <ul className={styles.sources}>
        {nodes.map((report) => (
          <li key={report.id}>
            <span className={styles.line}>
              {reportPath ? (
                <RouterLink href={reportPath(report.id)}>{report.unit.shortName}</RouterLink>
              ) : (
                report.unit.shortName
              )}
              <ReportStateBadge report={report} />
            </span>
            <span className={styles.who}>
              {report.submittedAt
                ? t('rollup.detail.by', {
                    by: report.submittedBy ?? '',
                    moment: format.moment(report.submittedAt),
                  })
                : t('rollup.detail.notSubmitted')}
            </span>
          </li>
        ))}
      </ul>
      {totalCount > nodes.length ? (
        <p className={styles.who}>{t('rollup.detail.more', { count: totalCount - nodes.length })}</p>
      ) : null}
    </div>
  );
};
