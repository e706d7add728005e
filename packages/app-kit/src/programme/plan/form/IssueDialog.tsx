import type { Visibility } from '@danvan/domain/programme';
import { Dialog } from '@danvan/ui';
import { useState } from 'react';
import { ActForm } from '../../../form/ActForm.tsx';
import { VisibilityField } from '../../../form/VisibilityField.tsx';
import { useRecordAct } from '../../record/use-record-act.ts';
import { useDone } from '../../task/form/use-done.ts';
import { IssuePlan, type ShownPlan } from '../plan.graphql.ts';
import { usePlanText } from '../use-plan-text.ts';

export type PlanDialogProps = { readonly plan: ShownPlan; readonly onClose: () => void };

/** Issues a plan and says who sees it from now on. */
export const IssueDialog = ({ plan, onClose }: PlanDialogProps) => {
  const t = usePlanText();
  const done = useDone(onClose);
  const [visibility, setVisibility] = useState<Visibility>('JOINT');
  const { perform, busy, said } = useRecordAct(IssuePlan, (data) => data.issuePlan);
  return (
    <Dialog opened onClose={onClose} title={t('act.ISSUE')}>
      <ActForm
        busy={busy}
        said={said}
        saveLabel={t('act.ISSUE')}
        onCancel={onClose}
        onSave={async () => done(await perform({ id: plan.id, version: plan.version, visibility }))}
      >
        <p>{t('act.ISSUE.say')}</p>
        <VisibilityField value={visibility} onChange={setVisibility} />
      </ActForm>
    </Dialog>
  );
};
