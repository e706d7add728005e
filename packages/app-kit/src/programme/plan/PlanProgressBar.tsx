import { STANDING_WORDS, STANDINGS, type Standing } from '@danvan/domain/programme';
import { ProgressBar, type ProgressPart } from '@danvan/ui';
import { useLocalText } from '../../language/use-text.ts';
import type { ListedPlan } from './plan.graphql.ts';
import { usePlanText } from './use-plan-text.ts';

type Props = { readonly counts: ListedPlan['progress']['all']; readonly bare?: boolean };

const TONES: Readonly<Record<Standing, ProgressPart['tone']>> = {
  FINISHED: 'approved',
  WAITING: 'submitted',
  ON_TRACK: 'draft',
  DUE_SOON: 'sentBack',
  OVERDUE: 'overdue',
  CANCELLED: 'closed',
};
/** From what is done to what presses. */
const ORDER = STANDINGS.toReversed().filter((standing) => standing !== 'CANCELLED');

/** How far a plan is: counts of its tasks, what was cancelled left out. */
export const PlanProgressBar = ({ counts: { byStanding }, bare = false }: Props) => {
  const t = usePlanText();
  const local = useLocalText();
  const countOf = (standing: Standing): number =>
    byStanding.find((each) => each.standing === standing)?.count ?? 0;
  const parts = ORDER.map((standing) => ({
    key: standing,
    count: countOf(standing),
    word: local(STANDING_WORDS[standing]).toLowerCase(),
    tone: TONES[standing],
  }));
  const total = parts.reduce((all, { count }) => all + count, 0);
  return <ProgressBar label={t('plan.progress')} total={total} parts={parts} bare={bare} />;
};
