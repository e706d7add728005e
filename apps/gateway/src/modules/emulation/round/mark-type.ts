import { type Mark, markAt, type WrittenStage } from '@danvan/domain/emulation';
import type { LeafScore } from '@danvan/domain/scoring';
import { type SeenSheet, saidKey } from './sheet.map.ts';
import { MarkValueType, SheetMarkType } from './sheet.type.ts';

/** Where on a sheet something stands: what a stage says of a criterion. */
export type MarkPlace = { readonly sheet: SeenSheet; readonly stage: WrittenStage; readonly key: string };

/** A value that is the one filled in comes from there, whoever typed it. */
const sourceOf = ({ sheet, stage, key }: MarkPlace, name: string, mark: Mark): MarkValueType['source'] => {
  const prefilled = sheet.prefill[key]?.[name];
  const value = mark.state === 'ASSIGNED' ? mark.values[name] : null;
  if (prefilled && value?.eq(prefilled.value)) return prefilled.source;
  const own = sheet.marks[stage][key];
  const isSaid = own?.state === 'ASSIGNED' && own.values[name] !== undefined;
  return isSaid || stage === 'SELF' ? 'TYPED' : 'CARRIED';
};

const valuesOf = (place: MarkPlace, mark: Mark): MarkValueType[] =>
  mark.state === 'NOT_ASSIGNED'
    ? []
    : Object.entries(mark.values).map(([name, value]) =>
        Object.assign(new MarkValueType(), { name, value, source: sourceOf(place, name, mark) }),
      );

/** What counts of a criterion at a stage, with what it inherits, who said it, and the points that it comes to. */
export const toMarkType = (place: MarkPlace, score: LeafScore | null): SheetMarkType => {
  const { sheet, stage, key } = place;
  const mark = markAt(sheet, stage, key);
  const said = sheet.said[saidKey(stage, key)];
  return Object.assign(new SheetMarkType(), {
    state: mark.state,
    values: valuesOf(place, mark),
    setPoints: mark.state === 'ASSIGNED' ? mark.setPoints : null,
    reason: mark.reason,
    at: said?.at ?? null,
    by: said?.by ?? null,
    points: score?.points ?? null,
    leafState: score?.state ?? null,
  });
};
