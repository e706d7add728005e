import { featureText } from '@danvan/app-kit';
import { storyEn, storyVi } from './words.ts';

export const useStoryText = featureText(storyVi, storyEn);
