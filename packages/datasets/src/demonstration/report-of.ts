import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { deadline, type Figure } from '@danvan/domain/reporting';
import type { DatasetPeriod, DatasetReport } from '../reporting/dataset-report.ts';
import type { DatasetForm } from '../reporting/forms.ts';
import { VIETNAMESE_CALENDAR } from '../reporting/holidays.ts';
import { draft, legalFigures, type Played, play } from '../reporting/play-report.ts';
import type { Fate } from './fate.ts';
import type { People } from './people.ts';
import type { Random } from './random.ts';

/** One report of the demonstration: whose, by which form, with which figures and which fate. */
export type Story = {
  readonly form: DatasetForm;
  readonly period: DatasetPeriod;
  readonly unit: OrgUnitId;
  readonly approver: OrgUnitId;
  readonly figures: readonly Figure[];
  readonly previous: readonly Figure[];
  readonly fate: Fate;
  readonly reasons: readonly [string, ...string[]];
  readonly people: People;
  readonly random: Random;
};

/** When the ministry closes a period: working days after the cut-off. */
const CLOSING_DAY = 20;

/** A moment of office hours (08:00–16:59 in Vietnam) on the n-th working day after the cut-off. */
const moment = ({ period, random }: Story, workingDay: number, hour: number): string => {
  const on = deadline(period.period.cutOff, workingDay, VIETNAMESE_CALENDAR);
  const minutes = String(random.between(0, 59)).padStart(2, '0');
  return `${on}T${String(hour - 7).padStart(2, '0')}:${minutes}:00.000Z`;
};

/** Plays the report's story act by act. */
export const reportOf = (story: Story): DatasetReport => {
  const { form, period, unit, fate } = story;
  const opened = draft(period, form, unit);
  const isDraft = fate.end === 'EMPTY' || fate.end === 'PARTLY';
  const { played, figures } = isDraft
    ? { played: opened, figures: typedSoFar(story) }
    : submittedStory(story, opened);
  return { id: `${period.id}:${unit}`, periodId: period.id, ...played, figures, isDemonstration: true };
};

const typedSoFar = ({ fate, figures, random }: Story): readonly Figure[] =>
  fate.end === 'PARTLY' ? figures.slice(0, random.between(2, figures.length - 3)) : [];

const submittedStory = (
  story: Story,
  opened: Played,
): { readonly played: Played; readonly figures: readonly Figure[] } => {
  const { form, unit, approver, fate, people, random } = story;
  const legal = legalFigures(form, story.figures, story.previous);
  const route = [approver];
  const reporter = people.reporter(unit);
  const decider = people.approver(approver);
  let played = play(opened, { kind: 'SUBMIT', legal, route }, reporter, moment(story, fate.day, 8));
  let on = fate.day;
  if (fate.end === 'SENT_BACK' || fate.end === 'RESUBMITTED' || fate.returned) {
    on += 1;
    const reason = random.pick(story.reasons);
    played = play(played, { kind: 'SEND_BACK', reason }, decider, moment(story, on, 10));
  }
  if (played.report.state === 'SENT_BACK' && fate.end !== 'SENT_BACK') {
    on += 1;
    played = play(played, { kind: 'RESUBMIT', legal, route }, reporter, moment(story, on, 9));
  }
  if (fate.end === 'APPROVED' || fate.end === 'CLOSED') {
    played = play(played, { kind: 'APPROVE' }, decider, moment(story, on + 1, 15));
  }
  if (fate.end === 'CLOSED') {
    played = play(played, { kind: 'CLOSE' }, people.closer, moment(story, CLOSING_DAY, 16));
  }
  return { played, figures: legal.figures };
};
