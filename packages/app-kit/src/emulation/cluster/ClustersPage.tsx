import { EmptyState, PageHeader, TableSkeleton } from '@danvan/ui';
import { Button, NativeSelect, SegmentedControl } from '@mantine/core';
import { useLocation } from 'react-router';
import { useAddressValue } from '../../address/use-address-value.ts';
import { Answer } from '../../ask/Answer.tsx';
import { useAsk } from '../../ask/use-ask.ts';
import { useToday } from '../../deadline/index.ts';
import { RouterLink } from '../../frame/RouterLink.tsx';
import { useKitText } from '../../language/use-text.ts';
import { useMay } from '../../permissions/use-may.ts';
import { BlockSection } from './BlockSection.tsx';
import styles from './Cluster.module.css';
import { ClusterListQuery, type ListedCluster } from './cluster.graphql.ts';
import { byBlock, readYear, yearChoices } from './cluster-year.ts';
import { EstablishForm } from './form/EstablishForm.tsx';
import { useClusterText } from './use-cluster-text.ts';

/** Who is in which cluster, who leads, how far the pledges are; or the form of a new one (`?form=moi`). */
export const ClustersPage = () => {
  const t = useClusterText();
  const { pathname: path } = useLocation();
  const keeps = useMay('KEEP_CLUSTER');
  const [form] = useAddressValue('form');
  if (form === 'moi' && keeps)
    return (
      <>
        <PageHeader
          trail={<RouterLink href={path}>{t('clusters.title')}</RouterLink>}
          title={t('clusters.establish')}
        />
        <EstablishForm backPath={path} />
      </>
    );
  return (
    <>
      <PageHeader
        title={t('clusters.title')}
        purpose={t('clusters.purpose')}
        action={
          keeps ? (
            <Button component={RouterLink} href={`${path}?form=moi`}>
              {t('clusters.establish')}
            </Button>
          ) : null
        }
      />
      <List />
    </>
  );
};

const List = () => {
  const t = useClusterText();
  const kit = useKitText();
  const thisYear = Number(useToday().slice(0, 4));
  const signs = useMay('SIGN_PLEDGE');
  const [chosenYear, setYear] = useAddressValue('nam');
  const [scope, setScope] = useAddressValue('pham-vi');
  const year = readYear(chosenYear, thisYear);
  const asked = useAsk(ClusterListQuery, { filter: { mine: scope === 'don-vi' }, year }, { keep: true });
  const nodes = asked.status === 'ready' ? asked.data.clusters.nodes : [];
  return (
    <>
      <search className={styles.filters}>
        {signs ? (
          <SegmentedControl
            aria-label={t('clusters.whose')}
            value={scope === 'don-vi' ? 'don-vi' : ''}
            onChange={(value) => setScope(value || null)}
            data={[
              { value: '', label: t('clusters.all') },
              { value: 'don-vi', label: t('clusters.mine') },
            ]}
          />
        ) : null}
        <NativeSelect
          label={t('clusters.year')}
          value={String(year)}
          onChange={(event) => setYear(event.currentTarget.value)}
          data={yearChoices([year, ...nodes.flatMap(({ setYears }) => setYears)], thisYear).map(String)}
        />
      </search>
      <Answer asked={asked} loading={<TableSkeleton label={kit('kit.loading')} columns={5} />}>
        {({ clusters: { nodes: found, totalCount } }) => (
          <Blocks clusters={found} year={year} totalCount={totalCount} />
        )}
      </Answer>
    </>
  );
};

type BlocksProps = {
  readonly clusters: readonly ListedCluster[];
  readonly year: number;
  readonly totalCount: number;
};

const Blocks = ({ clusters, year, totalCount }: BlocksProps) => {
  const t = useClusterText();
  const keeps = useMay('KEEP_CLUSTER');
  const isSet = ({ year: set }: ListedCluster): boolean => set !== null;
  const shown = clusters.filter((cluster) => isSet(cluster) || cluster.endedOn === null);
  const isCut = totalCount > clusters.length;
  if (shown.length === 0)
    return (
      <EmptyState title={t('clusters.none', { year })}>
        {t(keeps ? 'clusters.none.keep' : 'clusters.none.words')}
      </EmptyState>
    );
  return (
    <>
      <p className={styles.count} aria-live="polite">
        {isCut
          ? t('clusters.countOf', { shown: clusters.length, count: totalCount, year })
          : t('clusters.count', { count: shown.filter(isSet).length, year })}
      </p>
      {byBlock(shown).map(({ block, clusters: own }) => (
        <BlockSection key={block.id} block={block} clusters={own} year={year} />
      ))}
    </>
  );
};
