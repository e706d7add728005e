import { useFormat } from '../../formatting/use-format.ts';
import type { ShownModel } from './model.graphql.ts';
import { useModelText } from './use-model-text.ts';

/** A day in words: "01/09/2025", or "chậm nhất 07/02/2020" where only the latest possible day is known. */
export const useKnownDay = (): ((on: ShownModel['started']) => string) => {
  const t = useModelText();
  const format = useFormat();
  return ({ day, precision }) =>
    precision === 'ON' ? format.day(day) : t('model.by', { day: format.day(day) });
};
