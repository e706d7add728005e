import { type DataColumn, DataTable } from '@danvan/ui';
import { useFormat } from '../formatting/use-format.ts';
import { RouterLink } from '../frame/RouterLink.tsx';
import { useKitText } from '../language/use-text.ts';
import styles from './UnitPage.module.css';
import type { UnitPageUnit } from './unit-page.graphql.ts';

type Event = UnitPageUnit['events'][number];
type Props = { readonly unit: UnitPageUnit; readonly unitPath: (unitId: string) => string };

/** Recorded acts that concern the unit, with their legal basis. */
export const UnitEvents = ({ unit, unitPath }: Props) => {
  const t = useKitText();
  const format = useFormat();
  const columns: readonly DataColumn<Event>[] = [
    { key: 'on', header: t('unitPage.date'), cell: ({ on }) => format.day(on), sortBy: ({ on }) => on },
    { key: 'kind', header: t('unitPage.event'), cell: ({ kind }) => t(`lineage.${kind}`) },
    {
      key: 'units',
      header: t('unitPage.involved'),
      cell: ({ units }) => (
        <span className={styles.units}>
          {units
            .filter((each) => each.id !== unit.id)
            .map((each) => (
              <RouterLink key={each.id} href={unitPath(each.id)}>
                {each.name}
              </RouterLink>
            ))}
        </span>
      ),
    },
    { key: 'basis', header: t('unitPage.basis'), cell: ({ basis }) => basis ?? t('unitPage.noBasis') },
  ];
  return (
    <DataTable
      label={t('unitPage.events')}
      dense
      columns={columns}
      rows={unit.events}
      rowKey={({ id }) => id}
      empty={<p className={styles.quiet}>{t('unitPage.noEvents')}</p>}
    />
  );
};
