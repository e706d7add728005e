import {
  FINDING_CAUSE_WORDS,
  FINDING_KIND_WORDS,
  FINDING_KINDS,
  RECOMMENDATION_STATE_WORDS,
} from '@danvan/domain/programme';
import { FactList } from '@danvan/ui';
import { useFormat } from '../../formatting/use-format.ts';
import { useLocalText } from '../../language/use-text.ts';
import { Demonstration } from '../../report/Demonstration.tsx';
import styles from './InspectionPaper.module.css';
import type { ShownInspection } from './inspection.graphql.ts';
import { useInspectionFacts } from './use-inspection-facts.tsx';
import { useInspectionText } from './use-inspection-text.ts';
import { usePeople } from './use-people.ts';

type Props = { readonly inspection: ShownInspection };

/** The inspection as a paper on A4: minutes while it goes on, the conclusion once it is issued. */
export const InspectionPaper = ({ inspection }: Props) => {
  const t = useInspectionText();
  const format = useFormat();
  const { concludedOn, conclusion, title, lead } = inspection;
  return (
    <article className={`${styles.paper} dv-only-print`}>
      <p className={styles.office}>{lead.name}</p>
      <h1 className={styles.title}>{t(concludedOn ? 'paper.title' : 'paper.minutes')}</h1>
      <p className={styles.about}>{title}</p>
      <Demonstration when={inspection.origin === 'DEMONSTRATION'} />
      {concludedOn ? (
        <p className={styles.date}>{t('part.concludedOn', { day: format.day(concludedOn) })}</p>
      ) : null}
      <h2>{t('paper.general')}</h2>
      <FactList facts={useInspectionFacts(inspection)} />
      <Sessions inspection={inspection} />
      <Findings inspection={inspection} />
      <h2>{t('paper.conclusion')}</h2>
      <p>{conclusion ?? '–'}</p>
      <Recommendations inspection={inspection} />
    </article>
  );
};

const Sessions = ({ inspection: { sessions } }: Props) => {
  const t = useInspectionText();
  const format = useFormat();
  const peopleOf = usePeople();
  return (
    <>
      <h2>{t('paper.sessions')}</h2>
      {sessions.length === 0 ? <p>{t('sessions.none')}</p> : null}
      {sessions.map((session) => (
        <p key={session.id}>
          {[format.day(session.heldOn), session.place, peopleOf(session), session.content]
            .filter(Boolean)
            .join('. ')}
        </p>
      ))}
    </>
  );
};

const Findings = ({ inspection: { findings } }: Props) => {
  const t = useInspectionText();
  const local = useLocalText();
  return (
    <>
      <h2>{t('paper.findings')}</h2>
      {findings.length === 0 ? <p>{t('findings.none')}</p> : null}
      {FINDING_KINDS.map((kind) => {
        const own = findings.filter((finding) => finding.kind === kind);
        return own.length === 0 ? null : (
          <div key={kind}>
            <h3>{local(FINDING_KIND_WORDS[kind])}</h3>
            {own.map(({ id, text, causes, unit }) => (
              <p key={id}>
                – {text} ({unit?.name ?? t('findings.all')}){' '}
                {causes.map((cause) => `${local(FINDING_CAUSE_WORDS[cause.kind])}: ${cause.text}`).join('. ')}
              </p>
            ))}
          </div>
        );
      })}
    </>
  );
};

const Recommendations = ({ inspection: { recommendations } }: Props) => {
  const t = useInspectionText();
  const local = useLocalText();
  const format = useFormat();
  return (
    <>
      <h2>{t('paper.recommendations')}</h2>
      {recommendations.length === 0 ? <p>{t('recommendations.none')}</p> : null}
      {recommendations.length > 0 ? (
        <table className={styles.table}>
          <thead>
            <tr>
              {(['number', 'what', 'who', 'when', 'stand'] as const).map((column) => (
                <th key={column}>{t(`paper.${column}`)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {recommendations.map(({ id, text, unit, deadline, state }, index) => (
              <tr key={id}>
                <td>{index + 1}</td>
                <td>{text}</td>
                <td>{unit.name}</td>
                <td>{deadline ? format.day(deadline) : t('card.noDeadline')}</td>
                <td>{local(RECOMMENDATION_STATE_WORDS[state])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </>
  );
};
