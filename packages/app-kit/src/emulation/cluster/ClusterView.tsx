import { EmptyState, Message, PageHeader, StateBadge } from '@danvan/ui';
import { Button } from '@mantine/core';
import { useAddressValue } from '../../address/use-address-value.ts';
import { useToday } from '../../deadline/index.ts';
import { useFormat } from '../../formatting/use-format.ts';
import { RouterLink } from '../../frame/RouterLink.tsx';
import { RecordHistory } from '../../programme/record/RecordHistory.tsx';
import { RecordMarks } from '../../programme/record/RecordMarks.tsx';
import { EMULATION_PATHS } from '../EmulationFrame.tsx';
import { ChangesWaiting } from './ChangesWaiting.tsx';
import styles from './Cluster.module.css';
import { ClusterActs } from './ClusterActs.tsx';
import { ClusterMembers } from './ClusterMembers.tsx';
import type { ShownCluster } from './cluster.graphql.ts';
import { yearChoices } from './cluster-year.ts';
import { LeadPicture } from './LeadPicture.tsx';
import { OwnPledges } from './OwnPledges.tsx';
import { PledgeTable } from './PledgeTable.tsx';
import { useClusterText } from './use-cluster-text.ts';

type Props = { readonly cluster: ShownCluster; readonly year: number };

/** One cluster in one year: what waits, who is in it, what was pledged, who leads when. */
export const ClusterView = ({ cluster, year }: Props) => {
  const t = useClusterText();
  const format = useFormat();
  const entry = cluster.year;
  const { block, endedOn, endReason } = cluster;
  return (
    <>
      <PageHeader
        trail={<RouterLink href={EMULATION_PATHS.clusters}>{t('clusters.title')}</RouterLink>}
        title={cluster.title}
        mark={
          <>
            {endedOn ? (
              <StateBadge tone="closed" word={t('cluster.ended', { day: format.day(endedOn) })} />
            ) : null}
            <RecordMarks record={cluster} />
          </>
        }
        purpose={t('cluster.of', { block: block.name, keeper: block.keeper.name })}
        action={<ClusterActs cluster={cluster} year={year} />}
      />
      {endReason ? <Message tone="info">{t('cluster.endedWhy', { reason: endReason })}</Message> : null}
      <ChangesWaiting cluster={cluster} />
      <YearTabs cluster={cluster} year={year} />
      {entry ? (
        <>
          <OwnPledges year={entry} />
          <div className={styles.page}>
            <div>
              <PledgeTable year={entry} />
              <LeadPicture cluster={cluster} />
            </div>
            <ClusterMembers block={block} year={entry} />
          </div>
        </>
      ) : (
        <>
          <NotSet cluster={cluster} year={year} />
          <LeadPicture cluster={cluster} />
        </>
      )}
      <RecordHistory id={cluster.id} />
    </>
  );
};

/** The years of the cluster, this one and the next. */
const YearTabs = ({ cluster, year }: Props) => {
  const t = useClusterText();
  const thisYear = Number(useToday().slice(0, 4));
  const [, setYear] = useAddressValue('nam');
  const years = yearChoices([year, ...cluster.years.map((each) => each.year)], thisYear).toReversed();
  return (
    <fieldset className={`${styles.years} dv-no-print`}>
      <legend className={styles.hidden}>{t('clusters.year')}</legend>
      {years.map((each) => (
        <Button
          key={each}
          size="xs"
          variant={each === year ? 'filled' : 'default'}
          aria-pressed={each === year}
          onClick={() => setYear(String(each))}
        >
          {each}
        </Button>
      ))}
    </fieldset>
  );
};

const NotSet = ({ cluster, year }: Props) => {
  const t = useClusterText();
  const keeps = cluster.endedOn === null && cluster.allowedActions.includes('KEEP_CLUSTER');
  return (
    <EmptyState
      title={t('cluster.notSet', { year })}
      action={
        keeps ? (
          <Button component={RouterLink} href={`?form=phan-cong&nam=${year}`}>
            {t('cluster.set', { year })}
          </Button>
        ) : null
      }
    >
      {t(keeps ? 'cluster.notSet.words' : 'cluster.notSet.wait')}
    </EmptyState>
  );
};
