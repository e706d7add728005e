import type { CriterionKey, LeafScore, SubjectScore } from '../../../scoring/index.ts';

/** A leaf whose points are not the same in two runs; null: the subject was not in that run. */
export type LeafDifference = {
  readonly key: CriterionKey;
  readonly before: LeafScore | null;
  readonly after: LeafScore | null;
};

/** A subject of which two runs do not say the same. */
export type SubjectDifference = {
  readonly subject: string;
  readonly before: SubjectScore | null;
  readonly after: SubjectScore | null;
  readonly leaves: readonly LeafDifference[];
};

const bySubject = (run: readonly SubjectScore[]): ReadonlyMap<string, SubjectScore> =>
  new Map(run.map((score) => [score.subject, score]));

const leafText = (leaf: LeafScore | null): string =>
  leaf === null ? '' : [leaf.state, leaf.points.toFixed(), leaf.achievable.toFixed(), leaf.isMet].join(' ');

const leafDifferences = (
  before: SubjectScore | null,
  after: SubjectScore | null,
): readonly LeafDifference[] => {
  const was = new Map(before?.leaves.map((leaf) => [leaf.key, leaf]));
  const is = new Map(after?.leaves.map((leaf) => [leaf.key, leaf]));
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((key) => ({ key, before: was.get(key) ?? null, after: is.get(key) ?? null }))
    .filter((leaf) => leafText(leaf.before) !== leafText(leaf.after));
};

const outcome = (score: SubjectScore | null): string =>
  JSON.stringify(
    score && [
      score.normalised?.toFixed() ?? null,
      score.total.toFixed(),
      score.class,
      score.rank,
      score.isRankShared,
      score.isRecognised,
      score.mayHaveTitle,
      score.isComplete,
    ],
  );

/** What another run says otherwise, subject by subject and leaf by leaf, in the order of the subjects' identifiers. */
export const differencesOf = (
  runA: readonly SubjectScore[],
  runB: readonly SubjectScore[],
): readonly SubjectDifference[] => {
  const [was, is] = [bySubject(runA), bySubject(runB)];
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((subject) => {
    const [before, after] = [was.get(subject) ?? null, is.get(subject) ?? null];
    const leaves = leafDifferences(before, after);
    const isSame = leaves.length === 0 && outcome(before) === outcome(after);
    return isSame ? [] : [{ subject, before, after, leaves }];
  });
};
