import { addDays } from '@danvan/domain/kernel';
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
    {
      key: 'kind',
      header: t('unitPage.event'),
      cell: ({ kind, basis }) => (
        <>
          {t(`lineage.${kind}`)}
          <span className={styles.basis}>{basis ?? t('unitPage.noBasis')}</span>
        </>
      ),
    },
    {
      key: 'units',
      header: t('unitPage.involved'),
      cell: ({ units }) => (
        <Involved units={units.filter((each) => each.id !== unit.id)} unitPath={unitPath} />
      ),
    },
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

const SHOWN = 6;

type InvolvedProps = { readonly units: Event['units']; readonly unitPath: Props['unitPath'] };

const Involved = ({ units, unitPath }: InvolvedProps) => {
  const t = useKitText();
  const format = useFormat();
  if (units.length === 0) return '–';
  return (
    <span className={styles.units}>
      {units.slice(0, SHOWN).map((each) => (
        <span key={each.id}>
          <RouterLink href={unitPath(each.id)}>{each.name}</RouterLink>
          {each.existsTo ? (
            <span className={styles.quiet}>
              {' '}
              {t('unitPage.to', { day: format.day(addDays(each.existsTo, -1)) })}
            </span>
          ) : null}
        </span>
      ))}
      {units.length > SHOWN ? (
        <span className={styles.quiet}>{t('unitPage.moreUnits', { count: units.length - SHOWN })}</span>
      ) : null}
    </span>
  );
};
