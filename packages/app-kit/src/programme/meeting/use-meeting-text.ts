import { featureText } from '../../language/feature-text.ts';
import { meetingEn, meetingVi } from './words.ts';

export const useMeetingText = featureText(meetingVi, meetingEn);
