import { type DataColumn, DataTable } from '@danvan/ui';
import { useFormat } from '../../../formatting/use-format.ts';
import { useLocalText } from '../../../language/use-text.ts';
import type { Outline, ShiftRow, Standing } from '../engine/protocol.ts';
import { byPlace, isShifted, rankChange } from '../shift-of.ts';
import { useWhatIfText } from '../use-what-if-text.ts';
import styles from '../WhatIf.module.css';
import type { WhatIfTable } from '../what-if.graphql.ts';

type Props = {
  readonly table: WhatIfTable;
  readonly outline: Outline;
  readonly rows: readonly ShiftRow[];
  readonly groupName: string;
};

/** The same in figures: score, place and class of everyone in the cluster, now and supposed. */
export const ShiftTable = ({ table, outline, rows, groupName }: Props) => {
  const t = useWhatIfText();
  const format = useFormat();
  const local = useLocalText();
  const names = new Map(table.subjects.map(({ id, name }) => [id, name]));
  const either = (row: ShiftRow, say: (standing: Standing) => string): string => {
    const [before, after] = [say(row.before), say(row.after)];
    return before === after ? after : t('whatIf.fromTo', { before, after });
  };
  const rank = ({ rank: place }: Standing) => (place === null ? t('whatIf.noRank') : String(place));
  const total = ({ total: points }: Standing) => (points === null ? '–' : format.number(points));
  const classOf = ({ class: code, isRecognised }: Standing): string => {
    if (isRecognised !== null) return t(isRecognised ? 'whatIf.recognised' : 'whatIf.notRecognised');
    const name = code === null ? undefined : outline.classes[code];
    return name ? local(name) : '–';
  };
  const columns: readonly DataColumn<ShiftRow>[] = [
    {
      key: 'unit',
      header: t('whatIf.unit'),
      cell: ({ subject }) => <span className={styles.unit}>{names.get(subject) ?? subject}</span>,
    },
    {
      key: 'rank',
      header: t('whatIf.rank'),
      width: 90,
      cell: (row) => either(row, rank),
      sortBy: ({ after }) => after.rank,
    },
    { key: 'change', header: t('whatIf.change'), width: 120, cell: (row) => <Change row={row} /> },
    {
      key: 'total',
      header: t('whatIf.total'),
      align: 'right',
      width: 160,
      cell: (row) => either(row, total),
      sortBy: ({ after }) => (after.total === null ? null : Number(after.total)),
    },
    { key: 'class', header: t('whatIf.class'), cell: (row) => either(row, classOf) },
  ];
  return (
    <DataTable
      label={`${t('whatIf.table')}: ${groupName}`}
      columns={columns}
      rows={byPlace(rows)}
      rowKey={({ subject }) => subject}
      rowTone={(row) => (isShifted(row) ? 'attention' : 'plain')}
    />
  );
};

const SIGNS = { up: '▲', down: '▼', same: '=', out: '○', in: '●' } as const;

/** In words and with a sign, so that no colour is needed. */
const Change = ({ row }: { readonly row: ShiftRow }) => {
  const t = useWhatIfText();
  const change = rankChange(row);
  return (
    <span className={styles.change} data-kind={change.kind}>
      <span aria-hidden>{SIGNS[change.kind]}</span>
      {t(`whatIf.${change.kind}`, 'by' in change ? { by: change.by } : {})}
    </span>
  );
};
