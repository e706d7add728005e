import { decimal } from '@danvan/domain/kernel';
import { useFormat } from '../../../formatting/use-format.ts';

/** Scores with all their decimals, so that they stand below each other: 736,20. */
export const useScore = (places: number): ((total: string | null) => string) => {
  const format = useFormat();
  return (total) => (total === null ? '–' : format.number(decimal(total).toFixed(places)));
};
