import type { CriteriaSet } from '@danvan/domain/scoring';
import { SAFE_SETS } from './an-toan/index.ts';
import { CLUSTER_1000 } from './cum-1000/index.ts';
import { SKILFUL_MODEL } from './model-recognition.ts';
import { MOVEMENT } from './phong-trao/index.ts';

export {
  SAFE_COMMUNE,
  SAFE_RESIDENTIAL_AREA,
  SAFE_SCHOOL,
  SAFE_SETS,
  SAFE_WORKPLACE,
} from './an-toan/index.ts';
export { CLUSTER_1000 } from './cum-1000/index.ts';
export { SKILFUL_MODEL } from './model-recognition.ts';
export { MOVEMENT } from './phong-trao/index.ts';

/** The sets that are shipped, A to D of scoring.md §3; A is four sets, one for each kind of subject. */
export const CRITERIA_SETS: readonly CriteriaSet[] = [...SAFE_SETS, MOVEMENT, CLUSTER_1000, SKILFUL_MODEL];
