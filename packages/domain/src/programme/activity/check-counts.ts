import { err, ok, type Result } from '../../kernel/index.ts';
import { parseFigureEntry, wordFault } from '../../reporting/index.ts';
import { checkText, type FieldFault, LONGEST_TITLE } from '../record/index.ts';
import type { ActivityCount, ActivityCountDraft } from './model.ts';
import { ACTIVITY_MEASURE_WORDS, type ActivityFaultCode } from './words.ts';

type Faults = readonly FieldFault<ActivityFaultCode>[];

const checkCount = (draft: ActivityCountDraft, index: number): Result<ActivityCount, Faults> => {
  const unitOfMeasure = ACTIVITY_MEASURE_WORDS[draft.measure];
  const read = parseFigureEntry(draft.entry, {
    kind: 'FLOW',
    decimals: 0,
    unitOfMeasure,
    minimum: null,
    maximum: null,
  });
  const what = checkText(draft.what, ['counts', index, 'what'], LONGEST_TITLE);
  if (read.ok && what.ok) return ok({ measure: draft.measure, ...read.value, what: what.value });
  const faults: FieldFault<ActivityFaultCode>[] = what.ok ? [] : [what.error];
  if (read.ok) return err(faults);
  const about = { vi: wordFault(read.error, 'vi'), en: wordFault(read.error, 'en') };
  return err([{ code: 'COUNT_NOT_READ', path: ['counts', index, 'entry'], about }, ...faults]);
};

const sameCount = (a: ActivityCountDraft, b: ActivityCountDraft): boolean =>
  a.measure === b.measure && (a.what ?? '').trim() === (b.what ?? '').trim();

/** The counts as numbers; the same thing counted twice in one unit of measure is refused. */
export const checkCounts = (
  drafts: readonly ActivityCountDraft[],
): Result<readonly ActivityCount[], Faults> => {
  const checked = drafts.map(checkCount);
  const twice = drafts.flatMap((draft, index): Faults => {
    const isFirst = drafts.findIndex((other) => sameCount(other, draft)) === index;
    return isFirst ? [] : [{ code: 'MEASURE_TWICE', path: ['counts', index, 'measure'] }];
  });
  const faults = [...checked.flatMap((count) => (count.ok ? [] : count.error)), ...twice];
  return faults.length > 0 ? err(faults) : ok(checked.flatMap((count) => (count.ok ? [count.value] : [])));
};
