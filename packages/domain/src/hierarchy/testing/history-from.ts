import { addDays, type Day, type Decimal, decimal, divide, id, ONE } from '../../kernel/index.ts';
import { type Act, abolish, establish, merge, move, reclassify, rename, split } from '../acts/index.ts';
import type { HierarchyRecord, LineageKind, OrgUnitId } from '../model.ts';
import { BEGINNING, land, newUnit, unitId } from './land.ts';

/** One step of a random history, as numbers that choose among what is possible at that time. */
export type HistoryStep = {
  readonly kind: LineageKind;
  /** 0 lets it happen on the day of the step before. */
  readonly daysLater: number;
  readonly first: number;
  readonly second: number;
  readonly third: number;
  readonly hasShares: boolean;
  /** The unit goes on after its merger or split. */
  readonly goesOn: boolean;
};

type Chronicle = {
  readonly record: HierarchyRecord;
  readonly on: Day;
  /** Units that something already happened to on that day. */
  readonly touched: ReadonlySet<OrgUnitId>;
  readonly count: number;
};

const START = land({
  nation: {
    north: { n1: { n11: {}, n12: {} }, n2: { n21: {} } },
    middle: { m1: { m11: {}, m12: {} }, m2: {} },
    south: { s1: { s11: {} }, s2: {} },
  },
});

const ROOT = unitId('nation');

const parentsNow = (record: HierarchyRecord): ReadonlyMap<OrgUnitId, OrgUnitId> =>
  new Map(
    record.placements.filter(({ validity }) => validity.to === null).map((each) => [each.child, each.parent]),
  );

const isAbove = (record: HierarchyRecord, high: OrgUnitId, low: OrgUnitId): boolean => {
  const parents = parentsNow(record);
  let above = parents.get(low);
  while (above !== undefined && above !== high) above = parents.get(above);
  return above === high;
};

const choose = (units: readonly OrgUnitId[], choice: number): OrgUnitId | null =>
  units[choice % Math.max(units.length, 1)] ?? null;

const alive = ({ record, on, touched }: Chronicle): OrgUnitId[] =>
  record.units
    .filter(({ existence }) => existence.to === null && existence.from < on)
    .map((unit) => unit.id)
    .filter((unit) => unit !== ROOT && !touched.has(unit));

const sharesFor = (hasShares: boolean, choice: number): readonly [Decimal | null, Decimal | null] => {
  if (!hasShares) return [null, null];
  const first = divide(decimal((choice % 99) + 1), decimal(100), 2, 'DOWN');
  return [first, ONE.minus(first)];
};

type Told = { readonly record: HierarchyRecord; readonly touched: readonly OrgUnitId[] } | null;

const tellMerge = (chronicle: Chronicle, act: Act, step: HistoryStep, name: string): Told => {
  const { record } = chronicle;
  const placed = alive(chronicle).filter((unit) => parentsNow(record).has(unit));
  const one = choose(placed, step.first);
  const others = alive(chronicle).filter(
    (unit) => one !== null && unit !== one && !isAbove(record, unit, one),
  );
  const other = choose(others, step.second);
  if (one === null || other === null) return null;
  if (step.goesOn)
    return { record: merge(record, { ...act, from: [other], into: one }), touched: [one, other] };
  const parent = parentsNow(record).get(one) ?? null;
  if (parent === other) return null;
  const into = newUnit(name, parent);
  return { record: merge(record, { ...act, from: [one, other], into }), touched: [one, other, into.id] };
};

const tellSplit = (chronicle: Chronicle, act: Act, step: HistoryStep, name: string): Told => {
  const { record } = chronicle;
  const from = choose(alive(chronicle), step.first);
  if (from === null) return null;
  const parent = parentsNow(record).get(from) ?? null;
  const children = [...parentsNow(record)].filter(([, above]) => above === from).map(([child]) => child);
  const existing = alive(chronicle).filter((unit) => unit !== from && !isAbove(record, from, unit));
  const [mine, theirs] = sharesFor(step.hasShares, step.third);
  const second = choose(existing, step.second);
  const receiver = step.third % 3 === 0 && second !== null ? second : newUnit(`${name}b`, parent);
  const stays = step.goesOn ? from : newUnit(`${name}a`, parent);
  const into = [
    { to: stays, share: mine, takes: step.goesOn ? [] : children },
    { to: receiver, share: theirs, takes: [] },
  ];
  const ids = [stays, receiver].map((each) => (typeof each === 'string' ? each : each.id));
  return { record: split(record, { ...act, from, into }), touched: [from, ...ids] };
};

const tellMove = (chronicle: Chronicle, act: Act, step: HistoryStep): Told => {
  const { record } = chronicle;
  const unit = choose(alive(chronicle), step.first);
  const parents = [ROOT, ...alive(chronicle)].filter(
    (each) =>
      unit !== null &&
      each !== unit &&
      !isAbove(record, unit, each) &&
      (each === ROOT || parentsNow(record).has(each)),
  );
  const parent = choose(parents, step.second);
  if (unit === null || parent === null) return null;
  return { record: move(record, { ...act, unit, tree: 'ADMINISTRATIVE', parent }), touched: [unit] };
};

const tellEstablish = ({ record }: Chronicle, act: Act, step: HistoryStep, name: string): Told => {
  const parents = [...parentsNow(record).keys()].filter((each) =>
    record.units.some(({ id: known }) => known === each),
  );
  const parent = step.third % 4 === 0 ? null : (choose(parents, step.first) ?? ROOT);
  const unit = newUnit(name, parent);
  return { record: establish(record, { ...act, unit }), touched: [unit.id] };
};

const tellOne = (chronicle: Chronicle, act: Act, step: HistoryStep, name: string): Told => {
  const { record } = chronicle;
  const unit = choose(alive(chronicle), step.first);
  if (unit === null) return null;
  if (step.kind === 'RENAME')
    return { record: rename(record, { ...act, unit, name, shortName: name }), touched: [] };
  if (step.kind === 'RECLASSIFY') {
    return { record: reclassify(record, { ...act, unit, level: 'PROVINCE', kind: 'CITY' }), touched: [] };
  }
  return { record: abolish(record, { ...act, units: [unit] }), touched: [unit] };
};

const tell = (chronicle: Chronicle, act: Act, step: HistoryStep, name: string): Told => {
  if (step.kind === 'MERGE') return tellMerge(chronicle, act, step, name);
  if (step.kind === 'SPLIT') return tellSplit(chronicle, act, step, name);
  if (step.kind === 'MOVE') return tellMove(chronicle, act, step);
  if (step.kind === 'ESTABLISH') return tellEstablish(chronicle, act, step, name);
  return tellOne(chronicle, act, step, name);
};

const next = (chronicle: Chronicle, step: HistoryStep): Chronicle => {
  const on = addDays(chronicle.on, step.daysLater);
  const today = {
    ...chronicle,
    on,
    touched: step.daysLater === 0 ? chronicle.touched : new Set<OrgUnitId>(),
  };
  const count = chronicle.count + 1;
  const name = `u${count}`;
  const told = tell(today, { event: id<'LineageEvent'>(`e${count}`), on, basis: null }, step, name);
  if (!told) return { ...today, count };
  return { record: told.record, on, touched: new Set([...today.touched, ...told.touched]), count };
};

/** The record that a list of steps tells of a small land; steps that are impossible at their time tell nothing. */
export const historyFrom = (steps: readonly HistoryStep[]): HierarchyRecord =>
  steps.reduce(next, { record: START, on: addDays(BEGINNING, 1), touched: new Set(), count: 0 } as Chronicle)
    .record;
