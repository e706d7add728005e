import { groupBy } from '@danvan/domain/kernel';
import { fold } from '../spelling.ts';
import type { OldCommune, ReadCommunes, UncodedRow } from './read-communes.ts';

/**
 * What a row without old code says: REPEATED, the same as the commune's coded row; DIVISION, a part of a commune
 * of 30/06/2025 went elsewhere; ANOTHER_KIND, a commune of that name but of another kind goes elsewhere; GONE, no
 * such commune existed on 30/06/2025 (it had been merged before).
 */
export const UNCODED_MEANINGS = ['REPEATED', 'DIVISION', 'ANOTHER_KIND', 'GONE'] as const;
export type UncodedMeaning = (typeof UNCODED_MEANINGS)[number];

export type JudgedRow = {
  readonly uncoded: UncodedRow;
  readonly meaning: UncodedMeaning;
  /** The commune of 30/06/2025 that it speaks of. */
  readonly commune: OldCommune | null;
};

/** Only a row that names the province, the district, the kind and the name of a living commune can divide it. */
export const judgeUncoded = ({ oldCommunes, uncoded }: ReadCommunes): readonly JudgedRow[] => {
  const living = groupBy(oldCommunes, placeKey);
  return uncoded.map((row) => {
    const communes = living.get(placeKey(row)) ?? [];
    const sameKind = communes.find((commune) => commune.name.word === row.name.word);
    const commune = sameKind ?? communes[0] ?? null;
    return { uncoded: row, commune, meaning: meaningOf(row, commune, sameKind !== undefined) };
  });
};

const meaningOf = (row: UncodedRow, commune: OldCommune | null, sameKind: boolean): UncodedMeaning => {
  if (commune === null) return 'GONE';
  if (commune.newCode === row.newCode) return 'REPEATED';
  return sameKind ? 'DIVISION' : 'ANOTHER_KIND';
};

/** Province, district without its kind (Huyện An Dương became Quận An Dương) and name. */
const placeKey = ({ provinceCode, district, name }: OldCommune | UncodedRow): string =>
  `${provinceCode}|${fold(district.split('|')[2] ?? '')}|${fold(name.name)}`;
