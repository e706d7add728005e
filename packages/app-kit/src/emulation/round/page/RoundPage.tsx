import { NoPermission, PageHeader, PageSkeleton } from '@danvan/ui';
import { lazy, Suspense } from 'react';
import { useLocation, useParams } from 'react-router';
import { useAddressValue } from '../../../address/use-address-value.ts';
import { Answer } from '../../../ask/Answer.tsx';
import { useAsk } from '../../../ask/use-ask.ts';
import { RouterLink } from '../../../frame/RouterLink.tsx';
import { useKitText } from '../../../language/use-text.ts';
import { useRoundsText } from '../list/use-rounds-text.ts';
import { RoundQuery } from '../round.graphql.ts';
import { RoundView } from './RoundView.tsx';

const AppraisalScreen = lazy(async () => ({
  default: (await import('../appraisal/AppraisalScreen.tsx')).AppraisalScreen,
}));
const RoundForm = lazy(async () => ({ default: (await import('../list/RoundForm.tsx')).RoundForm }));

/** The round of the address; `?form=sua` changes a draft, `?xem=phuc-tra` compares the scores side by side. */
export const RoundPage = () => {
  const { id = '' } = useParams();
  const kit = useKitText();
  const t = useRoundsText();
  const { pathname } = useLocation();
  const [form] = useAddressValue('form');
  const [view] = useAddressValue('xem');
  const asked = useAsk(RoundQuery, { id });
  return (
    <Suspense fallback={<PageSkeleton label={kit('kit.loading')} />}>
      <Answer asked={asked}>
        {({ scoringRound: round }) => {
          if (!round)
            return (
              <NoPermission title={kit('failure.FORBIDDEN')}>{kit('failure.FORBIDDEN.words')}</NoPermission>
            );
          if (view === 'phuc-tra') return <AppraisalScreen round={round} />;
          if (form !== 'sua' || !round.openActs.includes('REVISE'))
            return <RoundView round={round} again={asked.status === 'ready' ? asked.again : () => {}} />;
          return (
            <>
              <PageHeader
                trail={<RouterLink href={pathname}>{round.title}</RouterLink>}
                title={t('form.revise')}
              />
              <RoundForm key={round.version} round={round} backPath={pathname} />
            </>
          );
        }}
      </Answer>
    </Suspense>
  );
};
