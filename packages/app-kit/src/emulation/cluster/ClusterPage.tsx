import { NoPermission, PageHeader } from '@danvan/ui';
import type { ReactNode } from 'react';
import { useLocation, useParams } from 'react-router';
import { useAddressValue } from '../../address/use-address-value.ts';
import { Answer } from '../../ask/Answer.tsx';
import { useAsk } from '../../ask/use-ask.ts';
import { useToday } from '../../deadline/index.ts';
import { RouterLink } from '../../frame/RouterLink.tsx';
import { useKitText } from '../../language/use-text.ts';
import { ClusterView } from './ClusterView.tsx';
import { ClusterQuery, type ShownCluster } from './cluster.graphql.ts';
import { readYear } from './cluster-year.ts';
import { PledgeForm } from './form/PledgeForm.tsx';
import { ReviseForm } from './form/ReviseForm.tsx';
import { YearForm } from './form/YearForm.tsx';
import { useClusterText } from './use-cluster-text.ts';

/** The cluster of the address in a year (`?nam=`), or one of its forms (`?form=phan-cong | giao-uoc | sua`). */
export const ClusterPage = () => {
  const { id = '' } = useParams();
  const kit = useKitText();
  const thisYear = Number(useToday().slice(0, 4));
  const [chosen] = useAddressValue('nam');
  const year = readYear(chosen, thisYear);
  const asked = useAsk(ClusterQuery, { id, year });
  return (
    <Answer asked={asked}>
      {({ cluster }) =>
        cluster ? (
          <Shown cluster={cluster} year={year} />
        ) : (
          <NoPermission title={kit('failure.FORBIDDEN')}>{kit('failure.FORBIDDEN.words')}</NoPermission>
        )
      }
    </Answer>
  );
};

const Shown = ({ cluster, year }: { readonly cluster: ShownCluster; readonly year: number }) => {
  const t = useClusterText();
  const { pathname } = useLocation();
  const [form] = useAddressValue('form');
  const [unit] = useAddressValue('don-vi');
  const keeps = cluster.endedOn === null && cluster.allowedActions.includes('KEEP_CLUSTER');
  const entry = cluster.year;
  const member = entry?.members.find((each) => each.unit.id === unit && each.maySign);
  const back = `${pathname}?nam=${year}`;
  if (form === 'phan-cong' && keeps)
    return (
      <Framed cluster={cluster} back={back} title={t(entry ? 'cluster.setAgain' : 'cluster.set', { year })}>
        <YearForm key={`${cluster.version} ${year}`} cluster={cluster} year={year} backPath={back} />
      </Framed>
    );
  if (form === 'sua' && keeps)
    return (
      <Framed cluster={cluster} back={back} title={t('cluster.revise')}>
        <ReviseForm key={cluster.version} cluster={cluster} backPath={back} />
      </Framed>
    );
  if (form === 'giao-uoc' && entry && member) {
    const key = member.signings.length > 0 ? 'pledge.reviseFor' : 'pledge.signFor';
    return (
      <Framed cluster={cluster} back={back} title={t(key, { year, unit: member.unit.shortName })}>
        <PledgeForm cluster={cluster} year={entry} member={member} backPath={back} />
      </Framed>
    );
  }
  return <ClusterView cluster={cluster} year={year} />;
};

type FramedProps = {
  readonly cluster: ShownCluster;
  readonly back: string;
  readonly title: string;
  readonly children: ReactNode;
};

const Framed = ({ cluster, back, title, children }: FramedProps) => (
  <>
    <PageHeader trail={<RouterLink href={back}>{cluster.title}</RouterLink>} title={title} />
    {children}
  </>
);
