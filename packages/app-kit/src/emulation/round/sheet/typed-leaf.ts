import {
  type Mark,
  markAt,
  type SheetEntries,
  type TypedEntry,
  type WrittenStage,
} from '@danvan/domain/emulation';
import { formatDecimal } from '@danvan/domain/reporting';
import type { CriterionKey } from '@danvan/domain/scoring';

/** One criterion of a sheet as somebody typed it; numbers in Vietnamese notation, an empty text is "not there". */
export type TypedLeaf = {
  readonly key: CriterionKey;
  readonly isAssigned: boolean;
  /** By the name of the input. */
  readonly values: Readonly<Record<string, string>>;
  readonly setPoints: string;
  readonly reason: string;
};

/** What counts of a criterion at a stage, as a form shows it. */
export const typedOf = (entries: SheetEntries, stage: WrittenStage, key: CriterionKey): TypedLeaf => {
  const mark: Mark = markAt(entries, stage, key);
  if (mark.state === 'NOT_ASSIGNED')
    return { key, isAssigned: false, values: {}, setPoints: '', reason: mark.reason };
  const values = Object.entries(mark.values).map(([name, value]) => [
    name,
    value === null ? '' : formatDecimal(value, 'vi'),
  ]);
  return {
    key,
    isAssigned: true,
    values: Object.fromEntries(values),
    setPoints: mark.setPoints === null ? '' : formatDecimal(mark.setPoints, 'vi'),
    reason: mark.reason ?? '',
  };
};

const orNull = (text: string): string | null => text.trim() || null;

/** As the domain checks it and the server takes it. */
export const toEntry = ({ key, isAssigned, values, setPoints, reason }: TypedLeaf): TypedEntry => ({
  key,
  state: isAssigned ? 'ASSIGNED' : 'NOT_ASSIGNED',
  values: isAssigned ? Object.entries(values).map(([name, text]) => ({ name, text: orNull(text) })) : [],
  setPoints: isAssigned ? orNull(setPoints) : null,
  reason: orNull(reason),
});

/** Is the same written there? */
export const isSame = (one: TypedLeaf, other: TypedLeaf): boolean =>
  JSON.stringify(toEntry(one)) === JSON.stringify(toEntry(other));
