import { INSPECTION_STATE_WORDS } from '@danvan/domain/programme';
import { type DataColumn, StateBadge } from '@danvan/ui';
import { useMediaQuery } from '@mantine/hooks';
import { useLocalText } from '../../language/use-text.ts';
import { Demonstration } from '../../report/Demonstration.tsx';
import { RecordLink } from '../record/RecordLink.tsx';
import { standOf } from './board-columns.ts';
import styles from './Inspection.module.css';
import type { ListedInspection } from './inspection.graphql.ts';
import { INSPECTION_TONES } from './inspection-tone.ts';
import { useInspectionDays } from './use-inspection-days.ts';
import { useInspectionText } from './use-inspection-text.ts';

type Props = { readonly inspection: ListedInspection };

/** How far the recommendations of an inspection have come, in a line; of a published one, how many are told. */
const Stand = ({ inspection: { recommendations, origin } }: Props) => {
  const t = useInspectionText();
  const { all, closed, overdue } = standOf(recommendations);
  if (all === 0) return <span className="dv-quiet">{t('list.none')}</span>;
  if (origin === 'PUBLISHED_SOURCE') return t('list.told', { all });
  return (
    <span className={styles.stand}>
      {t('list.closed', { closed, all })}
      {overdue > 0 ? <StateBadge tone="overdue" word={t('list.overdue', { count: overdue })} /> : null}
    </span>
  );
};

const State = ({ inspection: { state } }: Props) => {
  const local = useLocalText();
  return <StateBadge tone={INSPECTION_TONES[state]} word={local(INSPECTION_STATE_WORDS[state])} />;
};

/** On a phone everything about an inspection stands under its name. */
const Folded = ({ inspection }: Props) => {
  const t = useInspectionText();
  return (
    <span className={styles.folded}>
      <span className="dv-quiet">
        {t('list.by', { lead: inspection.lead.name, inspected: useInspected()(inspection) })}
      </span>
      <span className={styles.stand}>
        <State inspection={inspection} />
        <Stand inspection={inspection} />
      </span>
    </span>
  );
};

const useInspected = () => {
  const t = useInspectionText();
  return ({ inspected: [first, ...more] }: ListedInspection): string => {
    const name = first?.name ?? '';
    return more.length === 0 ? name : t('list.units', { first: name, more: more.length });
  };
};

/** The columns of a list of inspections; on a phone one, with the rest under the name. */
export const useInspectionColumns = (): readonly DataColumn<ListedInspection>[] => {
  const t = useInspectionText();
  const daysOf = useInspectionDays();
  const inspectedOf = useInspected();
  const isNarrow = useMediaQuery('screen and (max-width: 720px)', false, { getInitialValueInEffect: false });
  const title: DataColumn<ListedInspection> = {
    key: 'title',
    header: t('column.title'),
    cell: (inspection) => (
      <span className={styles.name}>
        <RecordLink record={inspection} />
        <Demonstration when={inspection.origin === 'DEMONSTRATION'} />
        {isNarrow ? <Folded inspection={inspection} /> : null}
      </span>
    ),
    sortBy: (inspection) => inspection.title,
  };
  if (isNarrow) return [title];
  return [
    title,
    { key: 'lead', header: t('column.lead'), cell: ({ lead }) => lead.name },
    { key: 'inspected', header: t('column.inspected'), cell: inspectedOf },
    {
      key: 'when',
      header: t('column.when'),
      width: 150,
      cell: ({ startsOn, endsOn, concludedOn }) => daysOf(startsOn ?? concludedOn, endsOn) ?? '–',
      sortBy: ({ startsOn, concludedOn }) => startsOn ?? concludedOn,
    },
    {
      key: 'state',
      header: t('column.state'),
      cell: (inspection) => <State inspection={inspection} />,
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
