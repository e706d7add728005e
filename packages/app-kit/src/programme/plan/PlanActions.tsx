import type { PlanAct } from '@danvan/domain/programme';
import { Button, Group } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { RouterLink } from '../../frame/RouterLink.tsx';
import { useMay } from '../../permissions/use-may.ts';
import { useSession } from '../../session/session-context.ts';
import { IssueDialog } from './form/IssueDialog.tsx';
import { ReviewDialog } from './form/ReviewDialog.tsx';
import { WithdrawDialog } from './form/WithdrawDialog.tsx';
import type { ShownPlan } from './plan.graphql.ts';
import { usePlanText } from './use-plan-text.ts';

const ACTS = ['WITHDRAW', 'REVIEW', 'ISSUE'] as const;
type Open = (typeof ACTS)[number];

/** What the viewer can do with a plan now, and the paper for everybody. */
export const PlanActions = ({ plan }: { readonly plan: ShownPlan }) => {
  const t = usePlanText();
  const [open, setOpen] = useState<Open | null>(null);
  const isOpen = (act: PlanAct): boolean => plan.openActs.includes(act);
  return (
    <Group gap={8}>
      <Button
        variant="default"
        leftSection={<IconPrinter size={16} stroke={1.8} aria-hidden />}
        onClick={() => window.print()}
      >
        {t('plan.print')}
      </Button>
      {isOpen('REVISE') ? (
        <Button variant="default" component={RouterLink} href="?form=sua">
          {t('act.REVISE')}
        </Button>
      ) : null}
      {ACTS.filter(isOpen).map((act) => (
        <Button key={act} variant={act === 'ISSUE' ? 'filled' : 'default'} onClick={() => setOpen(act)}>
          {t(`act.${act}`)}
        </Button>
      ))}
      <Further plan={plan} />
      {open === 'ISSUE' ? <IssueDialog plan={plan} onClose={() => setOpen(null)} /> : null}
      {open === 'REVIEW' ? <ReviewDialog plan={plan} onClose={() => setOpen(null)} /> : null}
      {open === 'WITHDRAW' ? <WithdrawDialog plan={plan} onClose={() => setOpen(null)} /> : null}
    </Group>
  );
};

/** Assigning within one's own plan, and carrying on the plan of another. */
const Further = ({ plan }: { readonly plan: ShownPlan }) => {
  const t = usePlanText();
  const { viewer } = useSession();
  const mayKeep = useMay('KEEP_PLAN');
  const takesTasks = plan.state === 'DRAFT' || plan.state === 'ISSUED';
  if (takesTasks && plan.allowedActions.includes('ASSIGN_TASK'))
    return (
      <Button
        variant={plan.state === 'ISSUED' ? 'filled' : 'default'}
        component={RouterLink}
        href="?form=giao"
      >
        {t('plan.assign')}
      </Button>
    );
  if (plan.state === 'ISSUED' && mayKeep && plan.owner.id !== viewer.unit.id)
    return (
      <Button component={RouterLink} href="?form=cu-the-hoa">
        {t('plans.adapt')}
      </Button>
    );
  return null;
};
