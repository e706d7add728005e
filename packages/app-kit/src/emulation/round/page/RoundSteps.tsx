import { StageSteps } from '@danvan/ui';
import { useFormat } from '../../../formatting/use-format.ts';
import type { ShownRound } from '../round.graphql.ts';
import { stagesOf } from './stage-steps.ts';
import { useRoundText } from './use-round-text.ts';

/** The stages of the round, where it stands, and by when each is over. */
export const RoundSteps = ({ round }: { readonly round: Pick<ShownRound, 'state' | 'deadlines'> }) => {
  const t = useRoundText();
  const format = useFormat();
  const steps = stagesOf(round.state, round.deadlines).map(({ stage, stand, dueOn }) => ({
    key: stage,
    name: t(`stage.${stage}`),
    stand,
    words: t(`stand.${stand}`),
    note: dueOn ? t('due.day', { day: format.day(dueOn) }) : undefined,
  }));
  return <StageSteps label={t('round.steps')} steps={steps} />;
};
