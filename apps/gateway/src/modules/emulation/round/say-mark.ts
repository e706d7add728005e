import { criteriaOf, type Mark } from '@danvan/domain/emulation';
import type { Language } from '@danvan/domain/kernel';
import { formatDecimal } from '@danvan/domain/reporting';
import type { CriteriaSet, CriterionKey } from '@danvan/domain/scoring';

const WORDS = {
  vi: { notAssigned: 'không được giao', points: 'đặt điểm', nothing: 'chưa có số liệu' },
  en: { notAssigned: 'not assigned', points: 'points set', nothing: 'nothing there' },
} as const;

/** What a mark says, in one line: for the list of changes. */
export const sayMark = (set: CriteriaSet, key: CriterionKey, mark: Mark, language: Language): string => {
  const words = WORDS[language];
  if (mark.state === 'NOT_ASSIGNED') return words.notAssigned;
  const inputs = criteriaOf(set).get(key)?.criterion.inputs ?? [];
  const values = inputs.flatMap(({ name, label }) => {
    const value = mark.values[name] ?? null;
    return value === null ? [] : [`${label[language]}: ${formatDecimal(value, language)}`];
  });
  const points =
    mark.setPoints === null ? [] : [`${words.points}: ${formatDecimal(mark.setPoints, language)}`];
  const said = [...values, ...points];
  return said.length === 0 ? words.nothing : said.join('; ');
};
