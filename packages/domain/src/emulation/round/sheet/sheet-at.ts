import type {
  CriteriaSet,
  CriterionKey,
  InputValues,
  LeafEntry,
  ScoreSheet,
} from '../../../scoring/index.ts';
import { criteriaOf } from './criteria-of.ts';
import { type Mark, type SheetEntries, WRITTEN_STAGES, type WrittenStage } from './model.ts';

const NOTHING: Mark = { state: 'ASSIGNED', values: {}, setPoints: null, reason: null };

const filledIn = ({ prefill }: SheetEntries, key: CriterionKey): Mark => {
  const values = Object.entries(prefill[key] ?? {}).map(([name, { value }]) => [name, value] as const);
  return { ...NOTHING, values: Object.fromEntries(values) };
};

/** A stage says something anew; the values that it does not name stay those of the stage before. */
const over = (before: Mark, mark: Mark | undefined): Mark => {
  if (mark === undefined || mark.state === 'NOT_ASSIGNED') return mark ?? before;
  const inherited = before.state === 'ASSIGNED' ? before.values : {};
  return { ...mark, values: { ...inherited, ...mark.values } };
};

/**
 * What counts of one criterion at a stage: FINAL inherits RECHECK, which inherits SELF, which inherits what was filled
 * in; never the maximum of them, never what peers think.
 */
export const markAt = (entries: SheetEntries, stage: WrittenStage, key: CriterionKey): Mark =>
  WRITTEN_STAGES.slice(0, WRITTEN_STAGES.indexOf(stage) + 1).reduce(
    (mark, each) => over(mark, entries.marks[each][key]),
    filledIn(entries, key),
  );

/** What counted before this stage said anything. */
export const markBefore = (entries: SheetEntries, stage: WrittenStage, key: CriterionKey): Mark => {
  const former = WRITTEN_STAGES[WRITTEN_STAGES.indexOf(stage) - 1];
  return former === undefined ? filledIn(entries, key) : markAt(entries, former, key);
};

const toEntry = (mark: Mark): LeafEntry =>
  mark.state === 'NOT_ASSIGNED'
    ? { state: 'NOT_ASSIGNED' }
    : { state: 'ASSIGNED', values: mark.values, setPoints: mark.setPoints };

const valuesOf = (mark: Mark): InputValues => (mark.state === 'ASSIGNED' ? mark.values : {});

/** The sheet as the engine scores it, as it stands at a stage. */
export const sheetAt = (set: CriteriaSet, entries: SheetEntries, stage: WrittenStage): ScoreSheet => {
  const leaves: Record<CriterionKey, LeafEntry> = {};
  const conditions: Record<CriterionKey, InputValues> = {};
  for (const [key, { kind }] of criteriaOf(set)) {
    const mark = markAt(entries, stage, key);
    if (kind === 'LEAF') leaves[key] = toEntry(mark);
    else conditions[key] = valuesOf(mark);
  }
  return { subject: entries.subject, group: entries.group, leaves, conditions };
};
