import { type PeerScore, type RoundSheet, sheetAt } from '@danvan/domain/emulation';
import { type Decimal, decimal, ZERO } from '@danvan/domain/kernel';
import { compile, leavesOf, type SubjectScore, score, tabulate } from '@danvan/domain/scoring';
import { SA_THAY_POLICE } from '../../demo-accounts.ts';
import { randomOf } from '../../demonstration/random.ts';
import type { RoundStory } from './stories.ts';

/** What another member of the cluster thinks of a sheet, handed in or not. */
export type Review = {
  readonly reviewer: RoundSheet['unit'];
  readonly isSubmitted: boolean;
  readonly scores: readonly PeerScore[];
};

const COMMENTS = [
  'Đề nghị bổ sung tài liệu kiểm chứng (dữ liệu minh họa).',
  'Nhất trí với số liệu tự chấm (dữ liệu minh họa).',
  'Đề nghị đối chiếu lại với báo cáo tháng (dữ liệu minh họa).',
] as const;

/** Points as the units gave them to themselves. */
const selfScores = ({ set }: RoundStory, sheets: readonly RoundSheet[]) => {
  const compiled = compile(set);
  const table = tabulate(
    compiled,
    sheets.map((sheet) => sheetAt(set, sheet, 'SELF')),
  );
  if (!table.ok) throw new Error(JSON.stringify(table.error));
  return score(compiled, table.value, 'PROVISIONAL');
};

/** Mostly the same as the unit's own, now and then a tenth less. */
const opinion = (own: Decimal, maximum: Decimal, isStrict: boolean): Decimal => {
  const less = isStrict ? own.minus(maximum.times('0.1')).round(0, 0) : own;
  return less.lt(ZERO) ? (own.lt(ZERO) ? own : ZERO) : less;
};

const reviewOf = (
  { id, set, state }: RoundStory,
  reviewer: RoundSheet['unit'],
  own: SubjectScore,
): Review | null => {
  const random = randomOf(id, reviewer, own.subject);
  const isSubmitted = state === 'PUBLISHED' || random.chance(0.5);
  if (!isSubmitted) return null;
  const points = new Map(own.leaves.map((leaf) => [leaf.key, leaf]));
  const scores = leavesOf(set.criteria).flatMap(({ key, maximum }): readonly PeerScore[] => {
    const leaf = points.get(key);
    if (leaf === undefined || leaf.state === 'NOT_ASSIGNED') return [];
    const given = opinion(leaf.points, maximum ?? decimal(0), random.chance(0.12));
    return [{ reviewer, key, points: given, comment: random.chance(0.04) ? random.pick(COMMENTS) : null }];
  });
  return { reviewer, isSubmitted, scores };
};

/** What the members of each cluster think of each other's sheets; Sa Thầy has still to do its part.
 * Where nobody gives points there is nothing to review. */
export const reviewsOf = (
  story: RoundStory,
  sheets: readonly RoundSheet[],
): ReadonlyMap<RoundSheet['id'], readonly Review[]> => {
  if (story.state === 'OPEN' || story.set.outcome === 'RECOGNITION') return new Map();
  const scores = selfScores(story, sheets);
  return new Map(
    sheets.map((sheet) => {
      const own = scores.scoreOf(sheet.subject);
      const peers = sheets.filter(({ group, unit }) => group === sheet.group && unit !== sheet.unit);
      const reviewers = peers.filter(({ unit }) => unit !== SA_THAY_POLICE);
      const reviews = own ? reviewers.flatMap(({ unit }) => reviewOf(story, unit, own) ?? []) : [];
      return [sheet.id, reviews];
    }),
  );
};
