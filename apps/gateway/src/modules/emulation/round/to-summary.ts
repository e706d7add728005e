import type { LocalText } from '@danvan/domain/kernel';
import type { CriteriaSet, SubjectScore, Verdict } from '@danvan/domain/scoring';
import { ScoreSummaryType } from './run.type.ts';

const QUOTA_NAME: LocalText = { vi: 'Tỷ lệ tối đa của mức xếp loại', en: 'The share of a class' };

const nameOf = (set: CriteriaSet, { kind, key }: Verdict): LocalText => {
  const named = kind === 'VETO' ? set.vetoes : kind === 'GATE' ? set.gates : [];
  return named.find((each) => each.key === key)?.name ?? QUOTA_NAME;
};

/** What a run says of one subject, without its leaves. */
export const toSummary = (set: CriteriaSet, score: SubjectScore): ScoreSummaryType =>
  Object.assign(new ScoreSummaryType(), {
    total: score.total,
    achievable: score.achievable,
    normalised: score.normalised,
    class: score.class,
    className: set.bands.find(({ code }) => code === score.class)?.name ?? null,
    isComplete: score.isComplete,
    isRecognised: score.isRecognised,
    mayHaveTitle: score.mayHaveTitle,
    rank: score.rank,
    isRankShared: score.isRankShared,
    verdicts: score.verdicts.map((verdict) => ({
      key: verdict.key,
      kind: verdict.kind,
      name: nameOf(set, verdict),
    })),
  });
