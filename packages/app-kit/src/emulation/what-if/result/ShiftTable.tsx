import { type DataColumn, DataTable, type Shift, ShiftMark } from '@danvan/ui';
import { useLocalText } from '../../../language/use-text.ts';
import type { Outline, ShiftRow, Standing } from '../engine/protocol.ts';
import { byPlace, type RankChange, rankChange } from '../shift-of.ts';
import { useWhatIfText } from '../use-what-if-text.ts';
import styles from '../WhatIf.module.css';
import type { WhatIfTable } from '../what-if.graphql.ts';
import { FromTo } from './FromTo.tsx';
import { useScore } from './use-score.ts';

type Props = {
  readonly table: WhatIfTable;
  readonly outline: Outline;
  readonly rows: readonly ShiftRow[];
  readonly groupName: string;
};

/** The same in figures: score, place and class of everyone in the cluster, now and supposed. */
export const ShiftTable = ({ table, outline, rows, groupName }: Props) => {
  const t = useWhatIfText();
  const local = useLocalText();
  const score = useScore(outline.places);
  const names = new Map(table.subjects.map(({ id, name }) => [id, name]));
  const rank = ({ rank: place }: Standing) => (place === null ? t('whatIf.noRank') : String(place));
  const classOf = ({ class: code, isRecognised }: Standing): string => {
    if (isRecognised !== null) return t(isRecognised ? 'whatIf.recognised' : 'whatIf.notRecognised');
    const name = code === null ? undefined : outline.classes[code];
    return name ? local(name) : '–';
  };
  const unit: DataColumn<ShiftRow> = {
    key: 'unit',
    header: t('whatIf.unit'),
    cell: ({ subject }) => <span className={styles.unit}>{names.get(subject) ?? subject}</span>,
  };
  const points: readonly DataColumn<ShiftRow>[] = [
    {
      key: 'rank',
      header: t('whatIf.rank'),
      width: 90,
      cell: ({ before, after }) => <FromTo before={rank(before)} after={rank(after)} />,
      sortBy: ({ after }) => after.rank,
    },
    { key: 'change', header: t('whatIf.change'), width: 120, cell: (row) => <Change row={row} /> },
    {
      key: 'total',
      header: t('whatIf.total'),
      align: 'right',
      width: 150,
      cell: ({ before, after }) => <FromTo before={score(before.total)} after={score(after.total)} />,
      sortBy: ({ after }) => (after.total === null ? null : Number(after.total)),
    },
  ];
  const outcome: DataColumn<ShiftRow> = {
    key: 'class',
    header: t(outline.scale === null ? 'whatIf.outcome' : 'whatIf.class'),
    cell: ({ before, after }) => <ClassChange before={classOf(before)} after={classOf(after)} />,
  };
  return (
    <DataTable
      label={`${t('whatIf.table')}: ${groupName}`}
      columns={outline.scale === null ? [unit, outcome] : [unit, ...points, outcome]}
      rows={byPlace(rows)}
      rowKey={({ subject }) => subject}
    />
  );
};

type ClassProps = { readonly before: string; readonly after: string };

/** Names of classes are long: the former stands below. */
const ClassChange = ({ before, after }: ClassProps) => {
  const t = useWhatIfText();
  return (
    <span className={styles.class}>
      {before === after ? (
        after
      ) : (
        <>
          <strong>{after}</strong>
          <br />
          <span className={styles.was}>{t('whatIf.was', { before })}</span>
        </>
      )}
    </span>
  );
};

const SHIFTS: Readonly<Record<RankChange['kind'], Shift>> = {
  up: 'UP',
  down: 'DOWN',
  same: 'SAME',
  out: 'OUT',
  in: 'IN',
};

/** In words and with a sign, so that no colour is needed. */
const Change = ({ row }: { readonly row: ShiftRow }) => {
  const t = useWhatIfText();
  const change = rankChange(row);
  return (
    <span className={styles.change} data-kind={change.kind}>
      <ShiftMark shift={SHIFTS[change.kind]} />
      {t(`whatIf.${change.kind}`, 'by' in change ? { by: change.by } : {})}
    </span>
  );
};
