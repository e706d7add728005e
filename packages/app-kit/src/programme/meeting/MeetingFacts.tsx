import { MEETING_KIND_WORDS } from '@danvan/domain/programme';
import { Fragment, type ReactNode } from 'react';
import { useFormat } from '../../formatting/use-format.ts';
import { useLocalText } from '../../language/use-text.ts';
import { RecordLink } from '../record/index.ts';
import styles from './Meeting.module.css';
import type { ShownMeeting } from './meeting.graphql.ts';
import { useMeetingText } from './use-meeting-text.ts';

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** What a meeting is: kind, place, who chairs, which programmes, what it appraises and which it follows. */
export const MeetingFacts = ({ meeting }: { readonly meeting: ShownMeeting }) => {
  const t = useMeetingText();
  const local = useLocalText();
  const format = useFormat();
  const { appraises, follows, place, programmes, chairs } = meeting;
  return (
    <dl className={styles.facts}>
      <Fact name={t('meeting.kind')}>{local(MEETING_KIND_WORDS[meeting.meetingKind])}</Fact>
      {place ? <Fact name={t('meeting.place')}>{place}</Fact> : null}
      {chairs.length > 0 ? (
        <Fact name={t('meeting.chairs')}>{chairs.map(({ name }) => name).join('; ')}</Fact>
      ) : null}
      {programmes.length > 0 ? (
        <Fact name={t('meeting.programmes')}>
          {programmes.map((programme, index) => (
            <Fragment key={programme.id}>
              {index > 0 ? <br /> : null}
              <RecordLink record={programme} />
            </Fragment>
          ))}
        </Fact>
      ) : null}
      {appraises ? (
        <Fact name={t('meeting.appraises')}>
          {t('meeting.appraisesSpan', { from: format.day(appraises.from), to: format.day(appraises.to) })}
        </Fact>
      ) : null}
      {follows ? (
        <Fact name={t('meeting.follows')}>
          <RecordLink record={follows} />
        </Fact>
      ) : null}
      <Fact name={t('meeting.keptBy')}>{meeting.owner.name}</Fact>
    </dl>
  );
};
