import type { GatewayContext } from '../../../context.ts';
import type { SubjectDifferenceType } from './run.type.ts';

export const readDifferences = async (
  _context: GatewayContext,
  _run: string,
): Promise<SubjectDifferenceType[]> => [];
