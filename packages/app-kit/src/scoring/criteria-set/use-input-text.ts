import type { InputDefinition } from '@danvan/domain/scoring';
import { useLocalText } from '../../language/use-text.ts';
import type { NamedIndicator } from './criteria-set.graphql.ts';
import { useCriteriaText } from './use-criteria-text.ts';

/** The indicators by code. */
export type IndicatorNames = ReadonlyMap<string, NamedIndicator>;

/** The indicators of an answer by code. */
export const indicatorsByCode = (indicators: readonly NamedIndicator[]): IndicatorNames =>
  new Map(indicators.map((indicator) => [indicator.code, indicator]));

/** An input in words: what is asked, and where it comes from. */
export const useInputText = (indicators: IndicatorNames) => {
  const t = useCriteriaText();
  const local = useLocalText();
  return ({ label, indicator, isTarget }: InputDefinition): string => {
    const known = indicator === null ? undefined : indicators.get(indicator);
    if (known === undefined) return t('table.typed', { label: local(label) });
    if (isTarget) return t('table.target', { label: local(label) });
    return `${local(label)} (${local(known.name)})`;
  };
};
