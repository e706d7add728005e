import { foldForSearch } from '../../hierarchy/fold-for-search.ts';

/** Names at least this alike are shown to whoever registers one of them; found with the pairs of the test. */
export const SIMILAR_FROM = 0.65;

/** What offices write short. */
const SHORT: Readonly<Record<string, string>> = {
  antt: 'an ninh trat tu',
  attt: 'an toan trat tu',
  atxh: 'an toan xa hoi',
  ttatxh: 'trat tu an toan xa hoi',
  antq: 'an ninh to quoc',
  atgt: 'an toan giao thong',
  cmnd: 'chung minh nhan dan',
  cccd: 'can cuoc cong dan',
  ttn: 'thanh thieu nien',
};

/** Stands in the name of every second model and says little; other words weigh 1. */
const LITTLE = 0.1;
const COMMON = [
  /\bmo hinh\b/gu,
  /\bdan van kheo\b/gu,
  /\btrong linh vuc\b/gu,
  /\bcong tac\b/gu,
  /\b(?:va|cua|cho|ve|cac)\b/gu,
];

const NO_WORD = /[^\p{L}\p{N}]+/gu;

/** A name as it is compared and searched: folded, without quotes and marks, short forms written out. */
export const foldName = (name: string): string =>
  foldForSearch(name)
    .replace(NO_WORD, ' ')
    .trim()
    .split(' ')
    .map((word) => SHORT[word] ?? word)
    .join(' ');

/** How much each word of a name weighs, all its occurrences together. */
const weigh = (name: string): ReadonlyMap<string, number> => {
  const weights = new Map<string, number>();
  const add = (words: string, weight: number): void => {
    for (const word of words.split(' ').filter(Boolean)) weights.set(word, (weights.get(word) ?? 0) + weight);
  };
  const telling = COMMON.reduce((rest, pattern) => {
    for (const [words] of rest.matchAll(pattern)) add(words, LITTLE);
    return rest.replace(pattern, ' ');
  }, foldName(name));
  add(telling, 1);
  return weights;
};

const total = (weights: ReadonlyMap<string, number>): number =>
  [...weights.values()].reduce((sum, weight) => sum + weight, 0);

/**
 * How alike two names are, from 0 to 1, whatever their marks, quotes and order of words: the share of their weight that
 * they have in common.
 */
export const nameSimilarity = (one: string, other: string): number => {
  const [a, b] = [weigh(one), weigh(other)];
  const whole = total(a) + total(b);
  const common = [...a].reduce((sum, [word, weight]) => sum + Math.min(weight, b.get(word) ?? 0), 0);
  return whole === 0 ? 0 : (2 * common) / whole;
};

/** Those of the candidates whose names are alike, the most alike first. */
export const similarNames = <T extends { readonly title: string | null }>(
  name: string,
  candidates: readonly T[],
): readonly { readonly candidate: T; readonly similarity: number }[] =>
  candidates
    .map((candidate) => ({ candidate, similarity: nameSimilarity(name, candidate.title ?? '') }))
    .filter(({ similarity }) => similarity >= SIMILAR_FROM)
    .toSorted((a, b) => b.similarity - a.similarity);
