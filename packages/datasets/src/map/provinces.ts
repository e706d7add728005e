import { groupBy, validFrom } from '@danvan/domain/kernel';
import type { ProvinceLineageRow } from '../sources/province-lineage.ts';
import { DONG_NAI_BECOMES_CITY, GREAT_MERGER, HUE_BECOMES_CITY, REGISTER_OPENS } from './days.ts';
import { provincePhase } from './kind-words.ts';
import type { Phase, ProvinceLife, Succession } from './life.ts';

/** The provinces through time, and the keys of the one that has a code before and since 01/07/2025. */
export type Provinces = {
  readonly lives: readonly ProvinceLife[];
  readonly successions: readonly Succession[];
  readonly oldKeyOf: ReadonlyMap<string, string>;
  readonly newKeyOf: ReadonlyMap<string, string>;
};

/** Directly under the centre before 2025, as the names in the address database say, too. */
const OLD_CITIES = new Set(['01', '31', '48', '79', '92']);
const HUE = '46';
const DONG_NAI = '75';

const phases = (row: ProvinceLineageRow, from: Phase['validity']['from']): readonly Phase[] => {
  const before = provincePhase(row.newKind, row.newName);
  if (row.newCode !== DONG_NAI) return [{ ...before, validity: validFrom(from) }];
  const city = provincePhase('CITY', row.newName);
  return [
    { ...before, validity: validFrom(from, DONG_NAI_BECOMES_CITY) },
    { ...city, validity: validFrom(DONG_NAI_BECOMES_CITY) },
  ];
};

const keptPhases = (row: ProvinceLineageRow): readonly Phase[] =>
  row.oldCode === HUE
    ? [
        { ...provincePhase('PROVINCE', row.oldName), validity: validFrom(REGISTER_OPENS, HUE_BECOMES_CITY) },
        { ...provincePhase('CITY', row.newName), validity: validFrom(HUE_BECOMES_CITY) },
      ]
    : phases(row, REGISTER_OPENS);

const life = (key: string, code: string, phasesOfLife: readonly Phase[]): ProvinceLife => {
  const existence = validFrom(
    phasesOfLife[0]?.validity.from ?? REGISTER_OPENS,
    phasesOfLife.at(-1)?.validity.to ?? null,
  );
  return { key, existence, phases: phasesOfLife, codes: [{ code, validity: existence }] };
};

const endedLife = (row: ProvinceLineageRow): ProvinceLife => {
  const phase = provincePhase(OLD_CITIES.has(row.oldCode) ? 'CITY' : 'PROVINCE', row.oldName);
  const validity = validFrom(REGISTER_OPENS, GREAT_MERGER);
  return life(`p${row.oldCode}-2010`, row.oldCode, [{ ...phase, validity }]);
};

/** 63 → 34: eleven provinces stay the same unit, 52 end in 23 new ones, whatever these are called. */
export const provincesOf = (rows: readonly ProvinceLineageRow[]): Provinces => {
  const origins = groupBy(rows, (row) => row.newCode);
  const lives: ProvinceLife[] = [];
  const successions: Succession[] = [];
  const newKeyOf = new Map<string, string>();
  for (const [code, group] of origins) {
    const [first] = group;
    if (first === undefined) continue;
    const key = group.length === 1 ? `p${code}-2010` : `p${code}-2025`;
    newKeyOf.set(code, key);
    if (group.length === 1) {
      lives.push(life(key, code, keptPhases(first)));
      continue;
    }
    lives.push(...group.map(endedLife), life(key, code, phases(first, GREAT_MERGER)));
    successions.push(...group.map((row) => ({ from: `p${row.oldCode}-2010`, to: key, divided: false })));
  }
  return {
    lives,
    successions,
    newKeyOf,
    oldKeyOf: new Map(rows.map((r) => [r.oldCode, `p${r.oldCode}-2010`])),
  };
};
