import { featureText } from '@danvan/app-kit';
import { reviewEn, reviewVi } from './words.ts';

export const useReviewText = featureText(reviewVi, reviewEn);
