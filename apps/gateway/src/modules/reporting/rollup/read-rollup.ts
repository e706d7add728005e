import { type Hierarchy, type HierarchyTree, hierarchyAt } from '@danvan/domain/hierarchy';
import { type Day, err, id, ok, type Result } from '@danvan/domain/kernel';
import type { EntityManager } from 'typeorm';
import type { Reading } from '../../../database/unit-of-work.ts';
import { hierarchyOf } from '../../hierarchy/unit/hierarchy.store.ts';
import { isWithinReach } from '../../hierarchy/unit/is-within-reach.ts';
import { scopeOf } from '../../hierarchy/unit/scope-of.ts';
import { todayOf } from '../../hierarchy/unit/today.ts';
import { readIndicators } from '../indicator/indicator.store.ts';
import { findPeriods } from '../period/period.store.ts';
import { readFreshness, readHoldings } from './read-holdings.ts';
import { readCoverage, readHere } from './rollup.store.ts';
import { planRollup } from './rollup-plan.ts';
import {
  findNamed,
  type RollupAsked,
  type RollupFault,
  type RollupQuestion,
  sizeFault,
} from './rollup-question.ts';
import { layOut, type RollupTable } from './rollup-table.ts';

/** A table with the day of its structure (null: each period's own) and the moment at which its figures last changed. */
export type ToldRollup = RollupTable & {
  readonly hierarchy: Hierarchy;
  readonly on: Day | null;
  readonly asOf: Date;
};

const structureDay = ({ structure, on }: RollupAsked, now: Date): Day | null =>
  structure === 'AS_WAS' ? null : (on ?? todayOf({ now: () => now }));

const isMissing = (hierarchy: Hierarchy, tree: HierarchyTree, unit: string, on: Day | null): boolean =>
  on !== null && !hierarchyAt(hierarchy, on).isPlaced(tree, id(unit));

/** Makes a question of what is asked, or says what is wrong with it. */
const understand = async (
  reading: Reading,
  asked: RollupAsked,
): Promise<Result<RollupQuestion, RollupFault>> => {
  const { manager } = reading;
  const tooMuch = sizeFault(asked);
  if (tooMuch !== null) return err(tooMuch);
  const scope = await scopeOf(reading, 'VIEW_ROLLUP');
  if (!(await isWithinReach(manager, scope, asked.underId))) return err({ code: 'NOT_FOUND' });
  const periods = await findPeriods(
    manager,
    [...new Set(asked.periodIds)].map((each) => id<'StoredPeriod'>(each)),
  );
  const found = findNamed(asked, await readIndicators(manager), periods);
  if (!found.ok) return found;
  const hierarchy = await hierarchyOf(manager);
  const tree = asked.tree ?? found.value.periods[0]?.tree ?? 'POLICE';
  const on = structureDay(asked, reading.now);
  if (on !== null && isMissing(hierarchy, tree, asked.underId, on))
    return err({ code: 'UNIT_NOT_IN_STRUCTURE', on });
  return ok({ hierarchy, under: id(asked.underId), ...found.value, tree, on });
};

/** Tells a roll-up from one moment of the database. */
export const tellRollup = async (
  manager: EntityManager,
  question: RollupQuestion,
  now: Date,
): Promise<ToldRollup> => {
  const { hierarchy, on } = question;
  const plan = planRollup(question);
  const indicators = question.indicators.map(({ code }) => code);
  const coverage = await readCoverage(manager, plan);
  const table = layOut(question, plan, {
    holdings: await readHoldings(manager, plan, indicators),
    coverage: coverage.shown,
    here: await readHere(manager, coverage.here, indicators),
    coverageHere: coverage.here,
  });
  const asOf = (await readFreshness(manager, hierarchy, plan, indicators)) ?? now;
  return { ...table, hierarchy, on, asOf };
};

/** The table of units × indicators × periods under a unit, for whoever may see it. */
export const readRollup = async (
  reading: Reading,
  asked: RollupAsked,
): Promise<Result<ToldRollup, RollupFault>> => {
  const question = await understand(reading, asked);
  return question.ok ? ok(await tellRollup(reading.manager, question.value, reading.now)) : question;
};
