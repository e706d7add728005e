import type { RecommendationActKind } from '@danvan/domain/programme';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { AnswerDialog } from './form/AnswerDialog.tsx';
import { FollowUpDialog } from './form/FollowUpDialog.tsx';
import type { ShownInspection, ShownRecommendation } from './inspection.graphql.ts';
import { useInspectionText } from './use-inspection-text.ts';

/** What brings the follow-up forward stands out; sending back and passing upward stand beside it. */
const FORWARD: readonly RecommendationActKind[] = ['ANSWER', 'REPORT_FULFILMENT', 'CLOSE'];

type Props = { readonly inspection: ShownInspection; readonly recommendation: ShownRecommendation };

/** The steps of the follow-up that are open to the viewer now. */
export const FollowUpActions = ({ inspection, recommendation }: Props) => {
  const t = useInspectionText();
  const [open, setOpen] = useState<RecommendationActKind | null>(null);
  const close = () => setOpen(null);
  const dialog = { inspection, recommendation, onClose: close };
  if (recommendation.openActs.length === 0) return null;
  return (
    <Group gap={6} mt={8} className="dv-no-print">
      {recommendation.openActs.map((act) => (
        <Button
          key={act}
          size="xs"
          variant={FORWARD.includes(act) ? 'filled' : 'default'}
          onClick={() => setOpen(act)}
        >
          {t(`act.${act}`)}
        </Button>
      ))}
      {open === 'ANSWER' ? <AnswerDialog {...dialog} /> : null}
      {open !== null && open !== 'ANSWER' ? <FollowUpDialog {...dialog} act={open} /> : null}
    </Group>
  );
};
