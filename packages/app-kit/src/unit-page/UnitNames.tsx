import { addDays } from '@danvan/domain/kernel';
import { type DataColumn, DataTable } from '@danvan/ui';
import { useFormat } from '../formatting/use-format.ts';
import { useKitText } from '../language/use-text.ts';
import type { UnitPageUnit } from './unit-page.graphql.ts';

type Dated = UnitPageUnit['names'][number] & { readonly what: 'name' | 'code' };

const REGISTER_OPENS = '2010-01-01';

/** Names and codes with the days between which they held. */
export const UnitNames = ({ unit }: { readonly unit: UnitPageUnit }) => {
  const t = useKitText();
  const format = useFormat();
  const rows: readonly Dated[] = [
    ...unit.names.map((each) => ({ ...each, what: 'name' as const })),
    ...unit.codes.map((each) => ({ ...each, what: 'code' as const })),
  ];
  const columns: readonly DataColumn<Dated>[] = [
    { key: 'text', header: t('unitPage.nameOrCode'), cell: ({ text }) => text },
    {
      key: 'what',
      header: t('unitPage.kindOf'),
      cell: ({ what }) => t(what === 'name' ? 'unitPage.name' : 'unitPage.code'),
    },
    {
      key: 'from',
      header: t('unitPage.life'),
      cell: ({ from, to }) =>
        `${from <= REGISTER_OPENS ? t('unitPage.since') : format.day(from)} – ${to ? format.day(addDays(to, -1)) : t('unitPage.now')}`,
    },
  ];
  return (
    <DataTable
      label={t('unitPage.names')}
      dense
      columns={columns}
      rows={rows}
      rowKey={({ what, text, from }) => `${what}-${text}-${from}`}
    />
  );
};
