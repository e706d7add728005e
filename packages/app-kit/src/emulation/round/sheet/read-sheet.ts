import type { Mark, Marks, Prefill, Prefilled, RoundSheet, ScoreSheetId } from '@danvan/domain/emulation';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { decimal } from '@danvan/domain/kernel';
import type { ShownEntry, ShownMark, ShownSheet } from './sheet.graphql.ts';

const decimalOrNull = (text: string | null) => (text === null ? null : decimal(text));

const toMark = ({ state, values, setPoints, reason }: ShownMark): Mark =>
  state === 'NOT_ASSIGNED'
    ? { state, reason: reason ?? '' }
    : {
        state,
        values: Object.fromEntries(values.map(({ name, value }) => [name, decimalOrNull(value)])),
        setPoints: decimalOrNull(setPoints),
        reason,
      };

const toPrefilled = ({ value, source, reports }: ShownEntry['prefill'][number]): Prefilled => ({
  value: decimal(value),
  source: source === 'PLEDGE' ? 'PLEDGE' : 'REPORTS',
  refs: reports.map(({ id }) => id),
});

/** What was filled in, by criterion and input. */
export const prefillOf = (entries: readonly ShownEntry[]): Prefill =>
  Object.fromEntries(
    entries.map(({ key, prefill }) => [
      key,
      Object.fromEntries(prefill.map((each) => [each.name, toPrefilled(each)])),
    ]),
  );

/** What a stage itself says; what it only inherits is left to the domain to inherit. */
const marksOf = (entries: readonly ShownEntry[], stage: 'self' | 'recheck' | 'final'): Marks =>
  Object.fromEntries(
    entries.flatMap((entry) => {
      const mark = entry[stage];
      return mark === null || mark.at === null ? [] : [[entry.key, toMark(mark)]];
    }),
  );

/** A sheet of the API as the domain knows it, so that the same rules check and score it here. */
export const readSheet = (sheet: ShownSheet): RoundSheet => ({
  id: sheet.id as ScoreSheetId,
  subject: sheet.subject.id,
  group: sheet.group.id,
  unit: sheet.unit.id as OrgUnitId,
  state: sheet.state,
  wasSubmitted: sheet.submittedAt !== null,
  prefill: prefillOf(sheet.entries),
  marks: {
    SELF: marksOf(sheet.entries, 'self'),
    RECHECK: marksOf(sheet.entries, 'recheck'),
    FINAL: marksOf(sheet.entries, 'final'),
  },
});
