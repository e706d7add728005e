import { EmptyState, PageHeader } from '@danvan/ui';
import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { useAddressValue } from '../../../address/use-address-value.ts';
import { Answer } from '../../../ask/Answer.tsx';
import { useAsk } from '../../../ask/use-ask.ts';
import { RouterLink } from '../../../frame/RouterLink.tsx';
import { useKitText } from '../../../language/use-text.ts';
import type { ShownRound } from '../round.graphql.ts';
import { frozenSet } from '../sheet/frozen-set.ts';
import { AppraisalView } from './AppraisalView.tsx';
import { type Appraisal, AppraisalQuery } from './appraisal.graphql.ts';
import { useAppraisalText } from './use-appraisal-text.ts';

/** Self, peers, re-check and final side by side, for whoever holds the round. */
export const AppraisalScreen = ({ round }: { readonly round: ShownRound }) => {
  const t = useAppraisalText();
  const kit = useKitText();
  const { pathname } = useLocation();
  const [group] = useAddressValue('cum');
  const asked = useAsk(AppraisalQuery, { roundId: round.id, groupId: group }, { keep: true });
  return (
    <>
      <PageHeader
        trail={<RouterLink href={pathname}>{round.title}</RouterLink>}
        title={t('appraisal.title')}
        purpose={t('appraisal.purpose')}
      />
      <Answer asked={asked}>
        {({ scoringRound, appraisal }) =>
          scoringRound?.rules && appraisal ? (
            <Read round={round} rules={scoringRound.rules} appraisal={appraisal} />
          ) : (
            <EmptyState title={kit('failure.FORBIDDEN')}>{kit('failure.FORBIDDEN.words')}</EmptyState>
          )
        }
      </Answer>
    </>
  );
};

type ReadProps = { readonly round: ShownRound; readonly rules: string; readonly appraisal: Appraisal };

const Read = ({ round, rules, appraisal }: ReadProps) => {
  const set = useMemo(() => frozenSet(rules), [rules]);
  return <AppraisalView round={round} set={set} appraisal={appraisal} />;
};
