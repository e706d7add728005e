import type { Day } from '@danvan/domain/kernel';
import { GREAT_MERGER } from './days.ts';
import type { CommuneLife, DistrictLife, Life } from './life.ts';

const isCommune = (life: Life): life is CommuneLife => 'newProvince' in life;
const isDistrict = (life: Life): life is DistrictLife => 'province' in life;

/** The province whose act changes a territory on a day: such changes are recorded province by province. */
export const groupOf = (life: Life, on: Day): string => {
  if (isDistrict(life)) return life.province;
  if (!isCommune(life)) return life.key;
  const [first, second] =
    on < GREAT_MERGER ? [life.oldProvince, life.newProvince] : [life.newProvince, life.oldProvince];
  return first ?? second ?? life.key;
};
