import { featureText } from '../../language/feature-text.ts';
import { taskEn, taskVi } from './words.ts';

export const useTaskText = featureText(taskVi, taskEn);
