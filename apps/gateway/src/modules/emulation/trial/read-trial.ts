import type { Prefill } from '@danvan/domain/emulation';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import { type CriteriaSet, parseCriteriaSet } from '@danvan/domain/scoring';
import { withinScope } from '../../../access/unit-scope.ts';
import type { Reading } from '../../../database/unit-of-work.ts';
import { scopeOf } from '../../hierarchy/unit/scope-of.ts';
import { prefillsOf } from '../round/prefill.ts';

/** Most units that are tried at once. */
export const MOST_TRIED = 100;

export type TrialAsked = {
  readonly content: unknown;
  readonly unitIds: readonly string[];
  readonly from: Day;
  readonly to: Day;
};

/** What a unit's sheet would be filled in with. */
export type TrialSheet = { readonly unit: OrgUnitId; readonly prefill: Prefill };

/** Those of the units whose figures the viewer may read. */
const readable = async (reading: Reading, units: readonly string[]): Promise<readonly OrgUnitId[]> => {
  const parameters: unknown[] = [units];
  const within = withinScope(await scopeOf(reading, 'VIEW_ROLLUP'), 'u.id', parameters);
  const rows: { id: OrgUnitId }[] = await reading.manager.query(
    `SELECT u.id FROM org_unit u WHERE u.id = ANY ($1::text[]) AND ${within} ORDER BY u.id`,
    parameters,
  );
  return rows.map(({ id }) => id);
};

/**
 * What the sheets of units would be filled in with by rules that are still being written: approved figures and
 * pledged targets, as in a round. Null when the rules cannot be read.
 */
export const readTrial = async (
  reading: Reading,
  { content, unitIds, from, to }: TrialAsked,
): Promise<readonly TrialSheet[] | null> => {
  const parsed = parseCriteriaSet(content);
  if (!parsed.ok) return null;
  const units = await readable(reading, unitIds.slice(0, MOST_TRIED));
  const entrants = units.map((unit) => ({ subject: unit, unit, group: '' }));
  const span = { firstDay: from, lastDay: to };
  // Inputs and their indicators are all that is read of the rules; whether they are legal matters to their author.
  const prefillOf = await prefillsOf(reading.manager, parsed.value as CriteriaSet, { span }, entrants);
  return units.map((unit) => ({ unit, prefill: prefillOf(unit) }));
};
