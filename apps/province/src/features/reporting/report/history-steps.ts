import type { SchemaType } from '@danvan/api-schema';

type Event = {
  readonly at: string;
  readonly state: SchemaType<'ReportState'>;
  readonly reason: string | null;
};

/** States in which figures are saved again and again. */
const TYPED_IN: readonly Event['state'][] = ['DRAFT', 'SENT_BACK', 'AMENDING'];

/** What happened to a report, in order of time, without every single save: a state that goes on is told once. */
export const historySteps = <E extends Event>(history: readonly E[]): readonly E[] =>
  [...history]
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .filter((event, index, all) => {
      const goesOn = all[index - 1]?.state === event.state && TYPED_IN.includes(event.state);
      return !goesOn || event.reason !== null;
    });
