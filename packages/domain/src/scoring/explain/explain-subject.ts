import type { ScoringResult } from '../score/result.ts';
import type { LeafAccount, ScoreAccount } from './account.ts';
import { explainLeaf } from './explain-leaf.ts';
import { ownGroup } from './leaf-view.ts';
import { tellClass } from './tell-class.ts';
import { tellRank } from './tell-rank.ts';
import { tellTotal } from './tell-total.ts';

/**
 * The account of every point of one subject: each leaf, the sum, the normalisation, vetoes, gates, quota, class and
 * place. Made when it is asked for, from the figures and not from the engine's points: that both agree is a test. Null
 * for a subject that the run does not have.
 */
export const explainSubject = (result: ScoringResult, subject: string): ScoreAccount | null => {
  const score = result.scoreOf(subject);
  const position = result.subjects.indexOf(subject);
  if (score === null || position < 0) return null;
  const { code, version } = result.set;
  const groups = ownGroup(result, position);
  return {
    subject,
    set: { code, version },
    leaves: result.compiled.leaves
      .map((_, index) => explainLeaf(result, index, position, groups))
      .filter((leaf): leaf is LeafAccount => leaf !== null),
    steps: [
      ...tellTotal(result, score),
      ...tellClass(result, score, position),
      ...tellRank(result, score, position),
    ],
  };
};
