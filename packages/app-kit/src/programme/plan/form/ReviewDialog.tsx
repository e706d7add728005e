import { Dialog } from '@danvan/ui';
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { ActForm } from '../../../form/ActForm.tsx';
import { useRecordAct } from '../../record/use-record-act.ts';
import { useDone } from '../../task/form/use-done.ts';
import { ReviewPlan } from '../plan.graphql.ts';
import { usePlanText } from '../use-plan-text.ts';
import type { PlanDialogProps } from './IssueDialog.tsx';

/** Sums a plan up at the end of its year. */
export const ReviewDialog = ({ plan, onClose }: PlanDialogProps) => {
  const t = usePlanText();
  const done = useDone(onClose);
  const [reason, setReason] = useState('');
  const { perform, busy, said, faultAt } = useRecordAct(ReviewPlan, (data) => data.reviewPlan);
  return (
    <Dialog opened onClose={onClose} title={t('act.REVIEW')}>
      <ActForm
        busy={busy}
        said={said}
        saveLabel={t('act.REVIEW')}
        onCancel={onClose}
        onSave={async () => done(await perform({ id: plan.id, version: plan.version, reason }))}
      >
        <p>{t('act.REVIEW.say')}</p>
        <Textarea
          label={t('act.REVIEW.words')}
          autosize
          minRows={2}
          value={reason}
          error={faultAt('reason')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </ActForm>
    </Dialog>
  );
};
