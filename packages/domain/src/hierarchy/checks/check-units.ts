import { type Dated, groupBy, isSpan, type Validity } from '../../kernel/index.ts';
import type { DatedPart, HierarchyFault } from '../fault.ts';
import type { OrgUnit, OrgUnitId } from '../model.ts';
import { firstDayOutside, firstDayUncovered, firstSharedDay } from '../spans.ts';

type Dating = { readonly unit: OrgUnit; readonly part: DatedPart; readonly spans: readonly Validity[] };

const spansOf = (entries: readonly Dated<unknown>[]): Validity[] => entries.map((entry) => entry.validity);

const checkEmpty = ({ unit, part, spans }: Dating): HierarchyFault[] =>
  spans
    .filter((span) => !isSpan(span))
    .map((span) => ({ code: 'SPAN_EMPTY', unit: unit.id, part, on: span.from }));

const checkDating = (dating: Dating): HierarchyFault[] => {
  const { unit, part, spans } = dating;
  const empty = checkEmpty(dating);
  if (empty.length > 0) return empty;
  const shared = firstSharedDay(spans);
  if (shared) return [{ code: 'SPANS_OVERLAP', unit: unit.id, part, on: shared }];
  const outside = firstDayOutside(spans, unit.existence);
  return outside ? [{ code: 'OUTSIDE_EXISTENCE', unit: unit.id, part, on: outside }] : [];
};

/** A name and a grade are true on every day of a unit's life; a code need not be. */
const checkWholeLife = (dating: Dating): HierarchyFault[] => {
  const faults = checkDating(dating);
  if (faults.length > 0) return faults;
  const gap = firstDayUncovered(dating.spans, dating.unit.existence);
  return gap ? [{ code: 'NOT_COVERED', unit: dating.unit.id, part: dating.part, on: gap }] : [];
};

const checkUnit = (unit: OrgUnit): HierarchyFault[] => {
  const existence = checkEmpty({ unit, part: 'EXISTENCE', spans: [unit.existence] });
  if (existence.length > 0) return existence;
  const codes = [...groupBy(unit.codes, (code) => code.scheme).values()];
  return [
    ...checkWholeLife({ unit, part: 'NAME', spans: spansOf(unit.names) }),
    ...checkWholeLife({ unit, part: 'GRADE', spans: spansOf(unit.grades) }),
    ...codes.flatMap((ofScheme) => checkDating({ unit, part: 'CODE', spans: spansOf(ofScheme) })),
  ];
};

/** Each unit registered once, its area known, its names, grades and codes in order (hierarchy.md, opening). */
export const checkUnits = (
  units: readonly OrgUnit[],
  known: ReadonlyMap<OrgUnitId, OrgUnit>,
): HierarchyFault[] => {
  const faults: HierarchyFault[] = [];
  const seen = new Set<OrgUnitId>();
  for (const unit of units) {
    if (seen.has(unit.id)) faults.push({ code: 'UNIT_TWICE', unit: unit.id });
    seen.add(unit.id);
    if (unit.area !== null && !known.has(unit.area)) {
      faults.push({ code: 'UNIT_UNKNOWN', unit: unit.area, mention: 'AREA' });
    }
    faults.push(...checkUnit(unit));
  }
  return faults;
};
