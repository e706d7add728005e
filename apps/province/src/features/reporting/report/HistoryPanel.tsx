import { reportTone, useFormat, useLanguage } from '@danvan/app-kit';
import { eventLabel } from '@danvan/domain/reporting';
import { Section, Timeline } from '@danvan/ui';
import { useText } from '../../../language/use-text.ts';
import { historySteps } from './history-steps.ts';
import type { ReportEvent } from './report.graphql.ts';

/** Who did what, when, and why; the newest first. */
export const HistoryPanel = ({ history }: { readonly history: readonly ReportEvent[] }) => {
  const t = useText();
  const format = useFormat();
  const { language } = useLanguage();
  if (history.length === 0) return null;
  const entries = historySteps(history)
    .toReversed()
    .map((event, index) => ({
      key: `${event.at}-${index}`,
      when: format.moment(event.at),
      title: event.state === 'DRAFT' ? t('history.begun') : eventLabel(event)[language],
      tone: reportTone(event.state),
      body: (
        <>
          {event.by.includes(event.unit.name) ? event.by : `${event.by} · ${event.unit.name}`}
          {event.reason ? <p>“{event.reason}”</p> : null}
        </>
      ),
    }));
  return (
    <div className="dv-no-print">
      <Section title={t('history.title')}>
        <Timeline label={t('history.title')} entries={entries} />
      </Section>
    </div>
  );
};
