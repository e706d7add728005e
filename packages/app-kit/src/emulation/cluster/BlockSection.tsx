import { LEVEL_LABELS } from '@danvan/domain/hierarchy';
import { type DataColumn, DataTable, Section } from '@danvan/ui';
import { Link } from 'react-router';
import { useFormat } from '../../formatting/use-format.ts';
import { useLocalText } from '../../language/use-text.ts';
import { useWorkPath } from '../../programme/record/work-paths.ts';
import { Demonstration } from '../../report/Demonstration.tsx';
import styles from './Cluster.module.css';
import type { ListedCluster } from './cluster.graphql.ts';
import { sizeWords } from './cluster-year.ts';
import { PledgeBadge } from './PledgeBadge.tsx';
import { useClusterText } from './use-cluster-text.ts';

type Props = {
  readonly block: ListedCluster['block'];
  readonly clusters: readonly ListedCluster[];
  readonly year: number;
};

const Name = ({ cluster, year }: { readonly cluster: ListedCluster; readonly year: number }) => {
  const t = useClusterText();
  const format = useFormat();
  const path = useWorkPath();
  return (
    <span className={styles.name}>
      <Link to={`${path('CLUSTER', cluster.id) ?? ''}?nam=${year}`}>{cluster.title}</Link>
      {cluster.endedOn ? (
        <span className={styles.quiet}>{t('cluster.ended', { day: format.day(cluster.endedOn) })}</span>
      ) : null}
      <Demonstration when={cluster.origin === 'DEMONSTRATION'} />
    </span>
  );
};

const Members = ({ cluster }: { readonly cluster: ListedCluster }) => {
  const t = useClusterText();
  if (cluster.year === null) return <span className={styles.quiet}>{t('cluster.unset')}</span>;
  const count = cluster.year.memberCount;
  const size = sizeWords(count);
  return (
    <>
      {t('cluster.memberCount', { count })}
      {size === null ? null : <span className={styles.note}>{t(size)}</span>}
    </>
  );
};

/** A block with its clusters: members, lead, deputy, and how far the pledge of the year is. */
export const BlockSection = ({ block, clusters, year }: Props) => {
  const t = useClusterText();
  const local = useLocalText();
  const officeOf = (cluster: ListedCluster, office: 'lead' | 'deputy'): string =>
    cluster.year?.[office]?.shortName ?? '–';
  const columns: readonly DataColumn<ListedCluster>[] = [
    {
      key: 'name',
      header: t('cluster.one'),
      cell: (cluster) => <Name cluster={cluster} year={year} />,
      sortBy: ({ title }) => title,
    },
    {
      key: 'members',
      header: t('cluster.members'),
      width: 170,
      cell: (cluster) => <Members cluster={cluster} />,
    },
    {
      key: 'pledge',
      header: t('cluster.pledge'),
      width: 140,
      cell: (cluster) => (cluster.year ? <PledgeBadge year={cluster.year} /> : '–'),
    },
    { key: 'lead', header: t('cluster.lead'), width: 170, cell: (cluster) => officeOf(cluster, 'lead') },
    {
      key: 'deputy',
      header: t('cluster.deputy'),
      width: 170,
      cell: (cluster) => officeOf(cluster, 'deputy'),
    },
  ];
  return (
    <Section title={block.name} note={`${block.keeper.name} · ${local(LEVEL_LABELS[block.level])}`}>
      <DataTable label={block.name} columns={columns} rows={clusters} rowKey={({ id }) => id} />
    </Section>
  );
};
