import * as v from 'valibot';
import { DIRECTIONS, type Rule } from '../../rules/rule.ts';
import { COMPARISONS, type Condition } from '../condition.ts';
import { key, number, whole } from './atoms.ts';

const comparison = v.picklist(COMPARISONS);
const direction = v.picklist(DIRECTIONS);

/** The shape of a condition. */
export const condition = v.variant('kind', [
  v.strictObject({ kind: v.literal('YES') }),
  v.strictObject({ kind: v.literal('COMPARE'), comparison, value: number }),
  v.strictObject({ kind: v.literal('SHARE'), share: number }),
  v.strictObject({ kind: v.literal('SHARE_WITHIN'), from: number, below: v.nullable(number) }),
  v.strictObject({ kind: v.literal('BEFORE'), comparison }),
]) satisfies v.GenericSchema<unknown, Condition>;

const pointStep = v.strictObject({ from: v.nullable(number), to: v.nullable(number), points: number });
const rankStep = v.strictObject({ fromRank: whole, toRank: v.nullable(whole), points: number });

/** The shape of a rule with its parameters: one case for each of RULE_NAMES. */
export const rule = v.variant('name', [
  v.strictObject({ name: v.literal('targetRatio'), direction, half: number }),
  v.strictObject({ name: v.literal('linear'), direction }),
  v.strictObject({ name: v.literal('bands'), steps: v.array(pointStep) }),
  v.strictObject({ name: v.literal('allOrNothing'), condition }),
  v.strictObject({ name: v.literal('perOccurrence'), points: number }),
  v.strictObject({ name: v.literal('bonusPenalty'), bonus: number, penalty: number, minimum: number }),
  v.strictObject({ name: v.literal('deductFromFull'), points: number, floor: number }),
  v.strictObject({ name: v.literal('rankBand'), direction, steps: v.array(rankStep) }),
  v.strictObject({ name: v.literal('proportionToBest'), direction }),
  v.strictObject({ name: v.literal('lateness'), share: number }),
  v.strictObject({ name: v.literal('manual') }),
  v.strictObject({ name: v.literal('expression'), text: v.string(), inputs: v.array(key) }),
]) satisfies v.GenericSchema<unknown, Rule>;
