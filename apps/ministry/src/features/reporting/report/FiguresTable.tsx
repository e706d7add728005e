import { useFormat, useLocalText } from '@danvan/app-kit';
import { type DataColumn, DataTable } from '@danvan/ui';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useText } from '../../../language/use-text.ts';
import styles from './Report.module.css';
import type { Figure } from './report.graphql.ts';
import { REMARKABLE_PERCENT, type ReportLine } from './report-lines.ts';

type Props = { readonly label: string; readonly lines: readonly ReportLine[] };

/** Figures of one section: now, before, change, and what the checks or the reporter say. */
export const FiguresTable = ({ label, lines }: Props) => {
  const t = useText();
  const remarks: DataColumn<ReportLine> = {
    key: 'remarks',
    header: t('report.remarks'),
    cell: (line) => <Remarks line={line} />,
  };
  const hasRemarks = lines.some((line) => line.findings.length > 0 || line.figure?.note);
  const columns: readonly DataColumn<ReportLine>[] = [
    { key: 'indicator', header: t('report.indicator'), cell: (line) => <IndicatorCell line={line} /> },
    {
      key: 'figure',
      header: t('report.now'),
      align: 'right',
      cell: (line) => <FigureWords figure={line.figure} isNow />,
    },
    {
      key: 'previous',
      header: t('report.before'),
      align: 'right',
      cell: (line) => <FigureWords figure={line.previous} />,
    },
    {
      key: 'change',
      header: t('report.change'),
      align: 'right',
      cell: ({ change }) => <Change change={change} />,
    },
    ...(hasRemarks ? [remarks] : []),
  ];
  return (
    <DataTable
      label={label}
      dense
      columns={columns}
      rows={lines}
      rowKey={({ indicator }) => indicator.code}
      rowTone={({ findings }) => (findings.length > 0 ? 'attention' : 'plain')}
    />
  );
};

const IndicatorCell = ({ line }: { readonly line: ReportLine }) => {
  const local = useLocalText();
  return (
    <span className={styles.indicator} data-second={line.isSecondHalf}>
      {local(line.indicator.name)}{' '}
      <span className={styles.measure}>{local(line.indicator.unitOfMeasure)}</span>
    </span>
  );
};

const FigureWords = ({
  figure,
  isNow = false,
}: {
  readonly figure: Figure | null;
  readonly isNow?: boolean;
}) => {
  const t = useText();
  const format = useFormat();
  if (!figure || figure.state === 'MISSING')
    return <span className={styles.measure}>{t('report.missing')}</span>;
  if (figure.state === 'NOT_APPLICABLE' || figure.value === null) {
    return <span className={styles.measure}>{t('report.notApplicable')}</span>;
  }
  const text = format.qualified(figure.value, figure.qualifier);
  const parts =
    figure.numerator && figure.denominator
      ? ` (${format.number(figure.numerator)}/${format.number(figure.denominator)})`
      : '';
  return <span className={isNow ? styles.now : styles.before}>{text + parts}</span>;
};

const Change = ({ change }: { readonly change: number | null }) => {
  const format = useFormat();
  if (change === null) return <span className={styles.measure}>–</span>;
  const remarkable = Math.abs(change) >= REMARKABLE_PERCENT;
  const sign = change > 0 ? '+' : change < 0 ? '−' : '';
  return (
    <span className={styles.change} data-remarkable={remarkable}>
      {sign}
      {format.number(Math.abs(change))} %
    </span>
  );
};

const Remarks = ({ line }: { readonly line: ReportLine }) => (
  <>
    {line.findings.map((finding) => (
      <span key={finding.code} className={styles.finding} data-severity={finding.severity}>
        <IconAlertTriangle size={14} stroke={1.8} aria-hidden /> {finding.message}
      </span>
    ))}
    {line.figure?.note ? <span className={styles.note}>“{line.figure.note}”</span> : null}
  </>
);
