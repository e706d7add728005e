import { Section } from '@danvan/ui';
import { useAsk } from '../../ask/use-ask.ts';
import { CommendationTable } from './CommendationTable.tsx';
import { CommendationListQuery } from './commendation.graphql.ts';
import { useCommendationText } from './use-commendation-text.ts';

/** What waits for the viewer's unit, above everything else; nothing is said when nothing waits. */
export const WaitingList = () => {
  const t = useCommendationText();
  const asked = useAsk(
    CommendationListQuery,
    { filter: { waitsForViewer: true }, first: 50 },
    { keep: true },
  );
  if (asked.status !== 'ready' || asked.data.commendations.nodes.length === 0) return null;
  return (
    <div className="dv-no-print">
      <Section title={t('list.waiting')} note={t('list.waiting.note')}>
        <CommendationTable label={t('list.waiting')} rows={asked.data.commendations.nodes} />
      </Section>
    </div>
  );
};
