import { featureText } from '../../language/feature-text.ts';
import { clusterEn, clusterVi } from './words.ts';

export const useClusterText = featureText(clusterVi, clusterEn);
