import { useFormat, useLocalText } from '@danvan/app-kit';
import { type DataColumn, DataTable } from '@danvan/ui';
import { IconArrowRight } from '@tabler/icons-react';
import { useText } from '../../../language/use-text.ts';
import { type AuditFigure, type AuditLine, auditLines } from './audit-lines.ts';
import styles from './Report.module.css';
import type { AuditNode, Report } from './report.graphql.ts';

type Named = Pick<
  Report['form']['sections'][number]['items'][number]['indicator'],
  'code' | 'name' | 'unitOfMeasure'
>;
type Props = {
  readonly entries: readonly AuditNode[];
  readonly total: number;
  readonly indicators: readonly Named[];
};

const ACTIONS = [
  'SAVE_FIGURES',
  'SUBMIT_REPORT',
  'APPROVE_REPORT',
  'SEND_BACK_REPORT',
  'AMEND_REPORT',
  'CANCEL_AMENDMENT',
  'CLOSE_PERIOD',
] as const;

/** The log in words; no code is left over. */
export const AuditView = ({ entries, total, indicators }: Props) => {
  const t = useText();
  const format = useFormat();
  const columns: readonly DataColumn<AuditNode>[] = [
    {
      key: 'at',
      header: t('audit.at'),
      width: 130,
      cell: ({ at }) => format.moment(at),
      sortBy: ({ at }) => at,
    },
    {
      key: 'who',
      header: t('audit.who'),
      cell: ({ actor, unit }) => (
        <>
          {actor}
          <span className={styles.quiet}>{unit?.name}</span>
        </>
      ),
      sortBy: ({ actor }) => actor,
    },
    { key: 'what', header: t('audit.what'), cell: ({ action }) => <ActionWord action={action} /> },
    {
      key: 'changes',
      header: t('audit.changes'),
      cell: ({ before, after }) => <Changes lines={auditLines(before, after)} indicators={indicators} />,
    },
    { key: 'reason', header: t('audit.reason'), cell: ({ reason }) => reason ?? '–' },
  ];
  return (
    <>
      {total > entries.length ? (
        <p className={styles.quiet}>{t('audit.shown', { shown: entries.length, total })}</p>
      ) : null}
      <DataTable label={t('audit.title')} columns={columns} rows={entries} rowKey={({ id }) => id} />
    </>
  );
};

const ActionWord = ({ action }: { readonly action: string }) => {
  const t = useText();
  const known = ACTIONS.find((each) => each === action);
  return known ? t(`audit.${known}`) : t('audit.otherAction');
};

type ChangesProps = { readonly lines: readonly AuditLine[]; readonly indicators: readonly Named[] };

const Changes = ({ lines, indicators }: ChangesProps) => (
  <ul className={styles.changes}>
    {lines.map((line) => (
      <li key={line.kind === 'FIGURE' ? line.code : line.kind}>
        <Change line={line} indicators={indicators} />
      </li>
    ))}
  </ul>
);

const STATES = ['DRAFT', 'SUBMITTED', 'SENT_BACK', 'RESUBMITTED', 'APPROVED', 'CLOSED', 'AMENDING'] as const;

const Change = ({
  line,
  indicators,
}: {
  readonly line: AuditLine;
  readonly indicators: readonly Named[];
}) => {
  const t = useText();
  const local = useLocalText();
  const figureWords = useFigureWords();
  const stateWord = (state: string | null) => {
    const known = STATES.find((each) => each === state);
    return known ? t(`state.${known}`) : '–';
  };
  switch (line.kind) {
    case 'STATE':
      return <BeforeAfter name={t('audit.state')} from={stateWord(line.from)} to={stateWord(line.to)} />;
    case 'REVISION':
      return t('audit.revision', { number: line.to });
    case 'FIGURE': {
      const indicator = indicators.find((each) => each.code === line.code);
      const name = indicator ? local(indicator.name) : t('audit.figure');
      return <BeforeAfter name={name} from={figureWords(line.from)} to={figureWords(line.to)} />;
    }
  }
};

const useFigureWords = () => {
  const t = useText();
  const format = useFormat();
  return (figure: AuditFigure | null): string => {
    if (!figure || figure.state === 'MISSING') return t('report.missing');
    if (figure.state === 'NOT_APPLICABLE' || figure.value === null) return t('report.notApplicable');
    const words = format.qualified(figure.value, figure.qualifier);
    return figure.note ? `${words} (“${figure.note}”)` : words;
  };
};

type BeforeAfterProps = { readonly name: string; readonly from: string; readonly to: string };

const BeforeAfter = ({ name, from, to }: BeforeAfterProps) => {
  const t = useText();
  return (
    <>
      {name}: <del>{from}</del>{' '}
      <IconArrowRight
        className={styles.arrow}
        size={13}
        stroke={1.8}
        role="img"
        aria-label={t('audit.became')}
      />{' '}
      <ins>{to}</ins>
    </>
  );
};
