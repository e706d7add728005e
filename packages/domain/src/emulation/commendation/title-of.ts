import type { CommendationForm } from './form.ts';
import type { Candidate, CommendationContent } from './model.ts';

/** How many collectives and how many individuals are proposed. */
export const countCandidates = (
  candidates: readonly Pick<Candidate, 'kind' | 'people'>[],
): { readonly collectives: number; readonly individuals: number } => ({
  collectives: candidates.filter(({ kind }) => kind === 'COLLECTIVE').length,
  individuals: candidates.reduce((all, { kind, people }) => (kind === 'INDIVIDUAL' ? all + people : all), 0),
});

/** The title of the record: what is asked for and for how many; it names nobody. */
export const titleOfCommendation = (
  { year, candidates }: Pick<CommendationContent, 'year' | 'candidates'>,
  { name }: Pick<CommendationForm, 'name'>,
): string => {
  const { collectives, individuals } = countCandidates(candidates);
  const whom = [
    ...(collectives > 0 ? [`${collectives} tập thể`] : []),
    ...(individuals > 0 ? [`${individuals} cá nhân`] : []),
  ];
  return `${name.vi} năm ${year}${whom.length === 0 ? '' : `: ${whom.join(', ')}`}`;
};
