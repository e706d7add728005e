import type { UnitKind } from '@danvan/domain/hierarchy';
import { spell } from '../spelling.ts';

/** The word before a name and the kind that it tells. */
const KIND_OF_WORD: Readonly<Record<string, UnitKind>> = {
  Xã: 'COMMUNE',
  Phường: 'WARD',
  'Thị trấn': 'TOWNSHIP',
  'Đặc khu': 'SPECIAL_ZONE',
};

export type NamedKind = { readonly word: string; readonly name: string; readonly kind: UnitKind };

const split = (text: string, words: readonly string[]): { word: string; name: string } => {
  const spelled = spell(text);
  const word = words.find((candidate) => spelled.startsWith(`${candidate} `));
  if (word === undefined) throw new Error(`No kind of unit in the name "${text}"`);
  return { word, name: spelled.slice(word.length + 1) };
};

/** "Thị trấn Sa Thầy" → a TOWNSHIP called Sa Thầy. */
export const readCommuneName = (text: string): NamedKind => {
  const { word, name } = split(text, Object.keys(KIND_OF_WORD));
  return { word, name, kind: KIND_OF_WORD[word] ?? 'COMMUNE' };
};

const DISTRICT_WORDS: Readonly<Record<string, string>> = {
  Huyện: 'h',
  Quận: 'q',
  'Thị xã': 'tx',
  'Thành phố': 'tp',
};

/** "Thị xã Cai Lậy" → a DISTRICT called Cai Lậy, and the short mark of its kind for ids. */
export const readDistrictName = (text: string): NamedKind & { readonly mark: string } => {
  const { word, name } = split(text, Object.keys(DISTRICT_WORDS));
  return { word, name, kind: 'DISTRICT', mark: DISTRICT_WORDS[word] ?? 'h' };
};

/** "Tỉnh Hòa Bình", "Thành phố Huế", "Cao Bằng" → the name alone. */
export const bareProvinceName = (text: string): string => spell(text).replace(/^(Tỉnh|Thành phố) /, '');

export const provincePhase = (kind: 'PROVINCE' | 'CITY', name: string): NamedKind => ({
  word: kind === 'CITY' ? 'Thành phố' : 'Tỉnh',
  name,
  kind,
});
