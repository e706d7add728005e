import { type DataColumn, DataTable } from '@danvan/ui';
import type { ReactNode } from 'react';
import { Demonstration } from '../../report/Demonstration.tsx';
import { RecordLink } from '../record/RecordLink.tsx';
import styles from './Plan.module.css';
import { PlanProgressBar } from './PlanProgressBar.tsx';
import { PlanStateBadge } from './PlanStateBadge.tsx';
import type { ListedPlan } from './plan.graphql.ts';
import { usePlanText } from './use-plan-text.ts';

type Props = {
  readonly plans: readonly ListedPlan[];
  readonly label: string;
  readonly empty?: ReactNode;
  /** At the end of each row: what can be done with it. */
  readonly action?: (plan: ListedPlan) => ReactNode;
};

/** Plans: whose, of which programme and year, and how far they are. */
export const PlanTable = ({ plans, label, empty, action }: Props) => {
  const t = usePlanText();
  const columns: readonly DataColumn<ListedPlan>[] = [
    {
      key: 'title',
      header: t('plan.one'),
      cell: (plan) => (
        <span className={styles.what}>
          <RecordLink record={plan} />
          <span className={styles.note}>{plan.programme?.title}</span>
          <Demonstration when={plan.origin === 'DEMONSTRATION'} />
        </span>
      ),
      sortBy: ({ title }) => title,
    },
    {
      key: 'unit',
      header: t('plan.unit'),
      cell: ({ owner }) => owner.name,
      sortBy: ({ owner }) => owner.name,
    },
    {
      key: 'year',
      header: t('plan.year'),
      align: 'right',
      cell: ({ year }) => year,
      sortBy: ({ year }) => year,
    },
    { key: 'state', header: t('plan.state'), cell: ({ state }) => <PlanStateBadge state={state} /> },
    {
      key: 'progress',
      header: t('plan.progress'),
      cell: ({ progress }) =>
        progress.all.total === 0 ? (
          <span className={styles.quiet}>{t('plan.noTasks')}</span>
        ) : (
          <span className={styles.bar}>
            <PlanProgressBar counts={progress.all} bare />
          </span>
        ),
    },
    ...(action ? [{ key: 'action', header: '', cell: action }] : []),
  ];
  return <DataTable label={label} columns={columns} rows={plans} rowKey={({ id }) => id} empty={empty} />;
};
