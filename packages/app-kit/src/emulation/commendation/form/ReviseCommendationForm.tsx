import { Answer } from '../../../ask/Answer.tsx';
import { useAsk } from '../../../ask/use-ask.ts';
import { DraftGroundQuery, type ShownCommendation } from '../commendation.graphql.ts';
import { CommendationForm } from './CommendationForm.tsx';

type Props = { readonly commendation: ShownCommendation; readonly backPath: string };

/** The form in which a proposal is revised while nobody decides on it. */
export const ReviseCommendationForm = ({ commendation, backPath }: Props) => {
  const asked = useAsk(DraftGroundQuery, { unitId: commendation.owner.id });
  return (
    <Answer asked={asked}>
      {(ground) => <CommendationForm ground={ground} commendation={commendation} backPath={backPath} />}
    </Answer>
  );
};
