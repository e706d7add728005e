import { featureText } from '@danvan/app-kit';
import { activityEn, activityVi } from './words.ts';

export const useActivityText = featureText(activityVi, activityEn);
