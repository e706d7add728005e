import { validFrom } from '@danvan/domain/kernel';
import { slug } from '../spelling.ts';
import { GREAT_MERGER, REGISTER_OPENS } from './days.ts';
import type { DistrictLife } from './life.ts';

const WORDS: Readonly<Record<string, string>> = { h: 'Huyện', q: 'Quận', tx: 'Thị xã', tp: 'Thành phố' };

const parts = (id: string): { province: string; mark: string; name: string } => {
  const [province = '', mark = '', name = ''] = id.split('|');
  return { province, mark, name };
};

/** "62|h|Sa Thầy" → "d62-h-sa-thay-2010": districts have no code in the package, so their name is their key. */
export const districtKey = (id: string): string => {
  const { province, mark, name } = parts(id);
  return `d${province}-${mark}-${slug(name)}-2010`;
};

/** A state district; all of them ended on 01/07/2025. `province` is the key of its province. */
export const districtLife = (id: string, province: string): DistrictLife => {
  const { mark, name } = parts(id);
  const existence = validFrom(REGISTER_OPENS, GREAT_MERGER);
  const phase = { word: WORDS[mark] ?? '', name, kind: 'DISTRICT', validity: existence } as const;
  return { key: districtKey(id), existence, phases: [phase], codes: [], province };
};
