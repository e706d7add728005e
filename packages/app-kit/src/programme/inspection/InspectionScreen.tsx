import { useParams } from 'react-router';
import { Answer } from '../../ask/Answer.tsx';
import { useAsk } from '../../ask/use-ask.ts';
import { FailureView } from '../../errors/FailureView.tsx';
import { InspectionView } from './InspectionView.tsx';
import { InspectionQuery } from './inspection.graphql.ts';

const NOT_FOUND = { kind: 'FORBIDDEN', id: null } as const;

/** One inspection, `/kiem-tra/:id`; both sides see it here, each with what concerns it. */
export const InspectionScreen = () => {
  const { id = '' } = useParams();
  const asked = useAsk(InspectionQuery, { id });
  return (
    <Answer asked={asked}>
      {({ inspection }) =>
        inspection ? (
          <InspectionView key={inspection.id} inspection={inspection} />
        ) : (
          <FailureView failure={NOT_FOUND} />
        )
      }
    </Answer>
  );
};
