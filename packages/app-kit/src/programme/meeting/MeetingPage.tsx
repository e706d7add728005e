import { useParams } from 'react-router';
import { Answer } from '../../ask/Answer.tsx';
import { useAsk } from '../../ask/use-ask.ts';
import { NotFoundView } from '../../errors/NotFoundView.tsx';
import { MeetingView } from './MeetingView.tsx';
import { MeetingQuery } from './meeting.graphql.ts';

/** The page of one meeting, named by the address. */
export const MeetingPage = () => {
  const { meetingId = '' } = useParams();
  const asked = useAsk(MeetingQuery, { id: meetingId });
  return (
    <Answer asked={asked}>
      {({ meeting }) => (meeting ? <MeetingView key={meeting.id} meeting={meeting} /> : <NotFoundView />)}
    </Answer>
  );
};
