import { NoPermission } from '@danvan/ui';
import { useParams } from 'react-router';
import { useAddressValue } from '../../address/use-address-value.ts';
import { Answer } from '../../ask/Answer.tsx';
import { useAsk } from '../../ask/use-ask.ts';
import { useKitText } from '../../language/use-text.ts';
import { CriteriaSetView } from './CriteriaSetView.tsx';
import { type CriteriaSetAnswer, CriteriaSetQuery, type ShownSet } from './criteria-set.graphql.ts';
import { ReviseSet } from './edit/ReviseSet.tsx';

/** The criteria set of the address, to be read and printed; `?form=sua` revises a draft. */
export const CriteriaSetPage = () => {
  const { id = '' } = useParams();
  const kit = useKitText();
  const asked = useAsk(CriteriaSetQuery, { id });
  return (
    <Answer asked={asked}>
      {({ criteriaSet, indicators }) =>
        criteriaSet ? (
          <Shown set={criteriaSet} indicators={indicators} />
        ) : (
          <NoPermission title={kit('failure.FORBIDDEN')}>{kit('failure.FORBIDDEN.words')}</NoPermission>
        )
      }
    </Answer>
  );
};

type Props = { readonly set: ShownSet; readonly indicators: CriteriaSetAnswer['indicators'] };

const Shown = ({ set, indicators }: Props) => {
  const [form] = useAddressValue('form');
  if (form === 'sua' && set.openActs.includes('REVISE'))
    return <ReviseSet set={set} indicators={indicators} />;
  return <CriteriaSetView set={set} indicators={indicators} />;
};
