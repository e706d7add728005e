import { type DataColumn, DataTable, EmptyState } from '@danvan/ui';
import { Link } from 'react-router';
import { useWorkPath } from '../../programme/record/work-paths.ts';
import { Demonstration } from '../../report/Demonstration.tsx';
import styles from './Commendation.module.css';
import { CommendationStateBadge } from './CommendationStateBadge.tsx';
import type { ListedCommendation } from './commendation.graphql.ts';
import { useCommendationText } from './use-commendation-text.ts';

type Props = { readonly label: string; readonly rows: readonly ListedCommendation[] };

/** Proposals line by line: what is asked for, where it stands, who proposes, who decides. */
export const CommendationTable = ({ label, rows }: Props) => {
  const t = useCommendationText();
  const path = useWorkPath();
  const columns: readonly DataColumn<ListedCommendation>[] = [
    {
      key: 'title',
      header: t('list.commendation'),
      cell: ({ id, title, origin }) => (
        <span className={styles.name}>
          <Link to={path('COMMENDATION', id) ?? ''}>{title}</Link>
          <Demonstration when={origin === 'DEMONSTRATION'} />
        </span>
      ),
      sortBy: ({ title }) => title,
    },
    {
      key: 'state',
      header: t('list.state'),
      width: 150,
      cell: ({ state }) => <CommendationStateBadge state={state} />,
      sortBy: ({ state }) => state,
    },
    {
      key: 'proposer',
      header: t('list.proposer'),
      width: 200,
      cell: ({ owner }) => owner.name,
      sortBy: ({ owner }) => owner.name,
    },
    { key: 'issuer', header: t('list.issuer'), width: 200, cell: ({ issuer }) => issuer.name },
  ];
  return (
    <DataTable
      label={label}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('list.none')}>{t('list.none.words')}</EmptyState>}
    />
  );
};
