import type { Mark, Marks, Prefill, WrittenStage } from '@danvan/domain/emulation';
import { decimal } from '@danvan/domain/kernel';
import type { InputValues } from '@danvan/domain/scoring';
import type { ScoreEntryRow } from './sheet.row.ts';

/** Decimals are texts in JSON. */
export type MarkJson =
  | { readonly state: 'NOT_ASSIGNED'; readonly reason: string }
  | {
      readonly state: 'ASSIGNED';
      readonly values: Readonly<Record<string, string | null>>;
      readonly setPoints: string | null;
      readonly reason: string | null;
    };

type ValuesJson = Readonly<Record<string, string | null>>;

const toValues = (json: ValuesJson): InputValues =>
  Object.fromEntries(
    Object.entries(json).map(([name, text]) => [name, text === null ? null : decimal(text)]),
  );

const toValuesJson = (values: InputValues): ValuesJson =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value?.toFixed() ?? null]));

export const toMarkJson = (mark: Mark): MarkJson =>
  mark.state === 'NOT_ASSIGNED'
    ? mark
    : { ...mark, values: toValuesJson(mark.values), setPoints: mark.setPoints?.toFixed() ?? null };

export const toMark = (json: MarkJson): Mark =>
  json.state === 'NOT_ASSIGNED'
    ? json
    : {
        ...json,
        values: toValues(json.values),
        setPoints: json.setPoints === null ? null : decimal(json.setPoints),
      };

/** Who said something at a stage, and when. */
export type Said = { readonly at: Date; readonly by: string };

/** A mark as a row of its stage. */
export const toEntryRow = (
  sheet: string,
  stage: WrittenStage,
  key: string,
  mark: Mark,
  said: Said,
): ScoreEntryRow => ({
  sheet_id: sheet,
  stage,
  key,
  state: mark.state,
  input_values: mark.state === 'ASSIGNED' ? toValuesJson(mark.values) : {},
  set_points: mark.state === 'ASSIGNED' ? (mark.setPoints?.toFixed() ?? null) : null,
  reason: mark.reason,
  at: said.at.toISOString(),
  by_name: said.by,
});

const markOfRow = (row: ScoreEntryRow): Mark =>
  row.state === 'NOT_ASSIGNED'
    ? { state: 'NOT_ASSIGNED', reason: row.reason ?? '' }
    : toMark({
        state: 'ASSIGNED',
        values: row.input_values as ValuesJson,
        setPoints: row.set_points,
        reason: row.reason,
      });

/** The marks of each stage. */
export const toMarks = (rows: readonly ScoreEntryRow[]): Readonly<Record<WrittenStage, Marks>> => {
  const of = (stage: WrittenStage): Marks =>
    Object.fromEntries(rows.filter((row) => row.stage === stage).map((row) => [row.key, markOfRow(row)]));
  return { SELF: of('SELF'), RECHECK: of('RECHECK'), FINAL: of('FINAL') };
};

type PrefillJson = Readonly<
  Record<string, Readonly<Record<string, { value: string; source: 'REPORTS' | 'PLEDGE'; refs: string[] }>>>
>;

export const toPrefill = (json: object): Prefill =>
  Object.fromEntries(
    Object.entries(json as PrefillJson).map(([key, inputs]) => [
      key,
      Object.fromEntries(
        Object.entries(inputs).map(([name, each]) => [name, { ...each, value: decimal(each.value) }]),
      ),
    ]),
  );

export const toPrefillJson = (prefill: Prefill): object =>
  Object.fromEntries(
    Object.entries(prefill).map(([key, inputs]) => [
      key,
      Object.fromEntries(
        Object.entries(inputs).map(([name, each]) => [name, { ...each, value: each.value.toFixed() }]),
      ),
    ]),
  );
