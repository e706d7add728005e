import { Answer } from '../../../ask/Answer.tsx';
import { useAsk } from '../../../ask/use-ask.ts';
import { useSession } from '../../../session/session-context.ts';
import { DraftGroundQuery } from '../commendation.graphql.ts';
import { CommendationForm } from './CommendationForm.tsx';

/** The form of a new proposal of the viewer's unit. */
export const NewCommendation = ({ backPath }: { readonly backPath: string }) => {
  const { unit } = useSession().viewer;
  const asked = useAsk(DraftGroundQuery, { unitId: unit.id });
  return (
    <Answer asked={asked}>
      {(ground) => <CommendationForm ground={ground} commendation={null} backPath={backPath} />}
    </Answer>
  );
};
