import { INSPECTION_STATE_WORDS } from '@danvan/domain/programme';
import { type DataColumn, StateBadge } from '@danvan/ui';
import { useLocalText } from '../../language/use-text.ts';
import { Demonstration } from '../../report/Demonstration.tsx';
import { RecordLink } from '../record/RecordLink.tsx';
import { standOf } from './board-columns.ts';
import styles from './Inspection.module.css';
import type { ListedInspection } from './inspection.graphql.ts';
import { INSPECTION_TONES } from './inspection-tone.ts';
import { useInspectionDays } from './use-inspection-days.ts';
import { useInspectionText } from './use-inspection-text.ts';

/** How far the recommendations of an inspection have come, in a line. */
const Stand = ({ inspection }: { readonly inspection: ListedInspection }) => {
  const t = useInspectionText();
  const { all, closed, overdue } = standOf(inspection.recommendations);
  if (all === 0) return <span className="dv-quiet">{t('list.none')}</span>;
  return (
    <span className={styles.stand}>
      {t('list.closed', { closed, all })}
      {overdue > 0 ? <StateBadge tone="overdue" word={t('list.overdue', { count: overdue })} /> : null}
    </span>
  );
};

/** The columns of a list of inspections. */
export const useInspectionColumns = (): readonly DataColumn<ListedInspection>[] => {
  const t = useInspectionText();
  const local = useLocalText();
  const daysOf = useInspectionDays();
  const inspectedOf = ({ inspected: [first, ...more] }: ListedInspection): string =>
    more.length === 0
      ? (first?.shortName ?? '')
      : t('list.units', { first: first?.shortName ?? '', more: more.length });
  return [
    {
      key: 'title',
      header: t('column.title'),
      cell: (inspection) => (
        <span className={styles.name}>
          <RecordLink record={inspection} />
          <Demonstration when={inspection.origin === 'DEMONSTRATION'} />
        </span>
      ),
      sortBy: ({ title }) => title,
    },
    { key: 'lead', header: t('column.lead'), cell: ({ lead }) => lead.shortName },
    { key: 'inspected', header: t('column.inspected'), cell: inspectedOf },
    {
      key: 'when',
      header: t('column.when'),
      cell: ({ startsOn, endsOn, concludedOn }) => daysOf(startsOn ?? concludedOn, endsOn) ?? '–',
      sortBy: ({ startsOn, concludedOn }) => startsOn ?? concludedOn,
    },
    {
      key: 'state',
      header: t('column.state'),
      cell: ({ state }) => (
        <StateBadge tone={INSPECTION_TONES[state]} word={local(INSPECTION_STATE_WORDS[state])} />
      ),
      sortBy: ({ state }) => state,
    },
    {
      key: 'recommendations',
      header: t('column.recommendations'),
      cell: (inspection) => <Stand inspection={inspection} />,
      sortBy: ({ recommendations }) => standOf(recommendations).overdue,
    },
  ];
};
