import { featureText } from '../../language/feature-text.ts';
import { statementEn, statementVi } from './words.ts';

export const useStatementText = featureText(statementVi, statementEn);
