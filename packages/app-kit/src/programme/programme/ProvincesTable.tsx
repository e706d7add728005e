import { WORK_RECORD_WORDS, type WorkRecordKind } from '@danvan/domain/programme';
import { type DataColumn, DataTable } from '@danvan/ui';
import { useLocalText } from '../../language/use-text.ts';
import type { ProvinceRow } from './province-rows.ts';
import { useProgrammeText } from './use-programme-text.ts';

const KINDS: readonly WorkRecordKind[] = ['PLAN', 'TASK', 'MEETING', 'INSPECTION', 'MODEL', 'ACTIVITY'];

/** What each province has in the programme, kind by kind. */
export const ProvincesTable = ({ rows }: { readonly rows: readonly ProvinceRow[] }) => {
  const t = useProgrammeText();
  const local = useLocalText();
  const columns: readonly DataColumn<ProvinceRow>[] = [
    {
      key: 'unit',
      header: t('programme.unit'),
      cell: ({ unit }) => unit.shortName,
      sortBy: ({ unit }) => unit.shortName,
    },
    {
      key: 'takesPart',
      header: t('programme.takesPart'),
      cell: ({ takesPart }) => t(takesPart ? 'programme.yes' : 'programme.no'),
      sortBy: ({ takesPart }) => Number(takesPart),
    },
    ...KINDS.map(
      (kind): DataColumn<ProvinceRow> => ({
        key: kind,
        header: local(WORK_RECORD_WORDS[kind]),
        align: 'right',
        cell: ({ counts }) => counts[kind] ?? '–',
        sortBy: ({ counts }) => counts[kind] ?? 0,
      }),
    ),
  ];
  return (
    <DataTable
      label={t('programme.provinces')}
      dense
      columns={columns}
      rows={rows}
      rowKey={({ unit }) => unit.id}
    />
  );
};
