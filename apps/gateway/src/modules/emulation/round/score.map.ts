import { decimal } from '@danvan/domain/kernel';
import { type Json, type SubjectScore, toJson } from '@danvan/domain/scoring';

/** What a run keeps of one subject: decimals are texts. */
export type SubjectScoreJson = Json<SubjectScore>;

export const toScoreJson = (score: SubjectScore): SubjectScoreJson => toJson(score);

/** The score as the run said it; never computed again. */
export const toScore = (json: SubjectScoreJson): SubjectScore => ({
  ...json,
  leaves: json.leaves.map((leaf) => ({
    ...leaf,
    points: decimal(leaf.points),
    achievable: decimal(leaf.achievable),
  })),
  total: decimal(json.total),
  achievable: decimal(json.achievable),
  normalised: json.normalised === null ? null : decimal(json.normalised),
});
