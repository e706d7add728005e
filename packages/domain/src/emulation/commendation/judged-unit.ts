import { id } from '../../kernel/index.ts';
import type { CriteriaSet, SubjectScore } from '../../scoring/index.ts';
import type { JudgedUnit } from './model.ts';

/** What is asked of a subject's score. */
type JudgedMember =
  | 'subject'
  | 'group'
  | 'normalised'
  | 'class'
  | 'rank'
  | 'isRankShared'
  | 'mayHaveTitle'
  | 'isRecognised';

/** What a commendation asks of a unit's score in a run by this set; classes are told by their place, the best being 1. */
export const judgedUnit = (
  { bands }: Pick<CriteriaSet, 'bands'>,
  clusterName: string,
  score: Pick<SubjectScore, JudgedMember>,
): JudgedUnit => {
  const index = bands.findIndex(({ code }) => code === score.class);
  const band = bands[index];
  return {
    unit: id<'OrgUnit'>(score.subject),
    cluster: score.group,
    clusterName,
    total: score.normalised,
    class: band === undefined ? null : { code: band.code, name: band.name, place: index + 1 },
    rank: score.rank,
    isRankShared: score.isRankShared,
    mayHaveTitle: score.mayHaveTitle,
    isRecognised: score.isRecognised,
  };
};
