import { featureText } from '../language/feature-text.ts';
import { attachmentEn, attachmentVi } from './words.ts';

/** The words of evidence in the language shown. */
export const useAttachmentText = featureText(attachmentVi, attachmentEn);
