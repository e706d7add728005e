import { Section, Timeline } from '@danvan/ui';
import { useFormat } from '../../formatting/use-format.ts';
import { AddPart } from './AddPart.tsx';
import { SessionDialog } from './form/SessionDialog.tsx';
import styles from './Inspection.module.css';
import type { ShownInspection, ShownSession } from './inspection.graphql.ts';
import { PartTools } from './PartTools.tsx';
import { useInspectionText } from './use-inspection-text.ts';
import { usePeople } from './use-people.ts';

type Props = { readonly inspection: ShownInspection };

/** The working sessions in order of time. */
export const SessionList = ({ inspection }: Props) => {
  const t = useInspectionText();
  const format = useFormat();
  const { sessions } = inspection;
  return (
    <Section
      title={t('sessions.title')}
      aside={
        <AddPart
          inspection={inspection}
          act="RECORD_SESSION"
          label={t('act.session')}
          form={(onClose) => <SessionDialog inspection={inspection} session={null} onClose={onClose} />}
        />
      }
    >
      {sessions.length === 0 ? (
        <p className="dv-quiet">{t('sessions.none')}</p>
      ) : (
        <Timeline
          label={t('sessions.title')}
          entries={sessions.map((session) => ({
            key: session.id,
            when: [format.day(session.heldOn), session.place].filter(Boolean).join(' · '),
            title: session.units.map(({ name }) => name).join('; ') || t('sessions.all'),
            body: <SessionBody inspection={inspection} session={session} />,
            tone: 'approved',
          }))}
        />
      )}
    </Section>
  );
};

const SessionBody = ({ inspection, session }: Props & { readonly session: ShownSession }) => {
  const people = usePeople()(session);
  return (
    <>
      {people ? <div className="dv-quiet">{people}</div> : null}
      {session.content ? <p className={styles.words}>{session.content}</p> : null}
      <PartTools
        inspection={inspection}
        part={session}
        act="RECORD_SESSION"
        form={(onClose) => <SessionDialog inspection={inspection} session={session} onClose={onClose} />}
      />
    </>
  );
};
