import { validFrom } from '@danvan/domain/kernel';
import { DONG_NAI_BECOMES_CITY, GREAT_MERGER, REGISTER_OPENS } from './days.ts';
import type { NamedKind } from './kind-words.ts';
import { DONG_NAI_WARDS_OF_2026, IA_MO } from './known-gaps.ts';
import type { CommuneLife, Life, LifeCode, Phase } from './life.ts';
import { isSameName, type NewCommune, type OldCommune } from './read-communes.ts';

export const oldKey = ({ code }: OldCommune): string => (code === null ? IA_MO.key : `c${code}-2010`);
export const newKey = ({ code }: NewCommune): string => `c${code}-2025`;

const before = (name: NamedKind): Phase => ({ ...name, validity: validFrom(REGISTER_OPENS, GREAT_MERGER) });

const DONG_NAI = '75';

const since = ({ name, provinceCode }: NewCommune): readonly Phase[] => {
  const becomesWard = provinceCode === DONG_NAI && DONG_NAI_WARDS_OF_2026.some((ward) => ward === name.name);
  if (!becomesWard) return [{ ...name, validity: validFrom(GREAT_MERGER) }];
  return [
    { ...name, validity: validFrom(GREAT_MERGER, DONG_NAI_BECOMES_CITY) },
    { word: 'Phường', name: name.name, kind: 'WARD', validity: validFrom(DONG_NAI_BECOMES_CITY) },
  ];
};

const codesOf = (
  commune: { readonly code: string | null },
  validity: Life['existence'],
): readonly LifeCode[] => (commune.code === null ? [] : [{ code: commune.code, validity }]);

/** A commune that ended on 01/07/2025. */
export const endedCommune = (old: OldCommune): CommuneLife => {
  const existence = validFrom(REGISTER_OPENS, GREAT_MERGER);
  const life = { key: oldKey(old), existence, phases: [before(old.name)], codes: codesOf(old, existence) };
  return { ...life, district: old.district, oldProvince: old.provinceCode, newProvince: null };
};

/** A commune that began on 01/07/2025. */
export const bornCommune = (born: NewCommune): CommuneLife => {
  const existence = validFrom(GREAT_MERGER);
  const life = { key: newKey(born), existence, phases: since(born), codes: codesOf(born, existence) };
  return { ...life, district: null, oldProvince: null, newProvince: born.provinceCode };
};

/** One and the same commune before and after: names that differ in spelling only are one name, the newer one. */
export const keptCommune = (old: OldCommune, now: NewCommune): CommuneLife => {
  const name = isSameName(old.name, now.name) ? { ...old.name, name: now.name.name } : old.name;
  const codes =
    old.code === now.code
      ? codesOf(old, validFrom(REGISTER_OPENS))
      : [...codesOf(old, validFrom(REGISTER_OPENS, GREAT_MERGER)), ...codesOf(now, validFrom(GREAT_MERGER))];
  return {
    key: oldKey(old),
    existence: validFrom(REGISTER_OPENS),
    phases: [before(name), ...since(now)],
    codes,
    district: old.district,
    oldProvince: old.provinceCode,
    newProvince: now.provinceCode,
  };
};
