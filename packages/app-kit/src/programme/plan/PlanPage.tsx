import { NoPermission, PageHeader } from '@danvan/ui';
import { useLocation, useParams } from 'react-router';
import { useAddressValue } from '../../address/use-address-value.ts';
import { Answer } from '../../ask/Answer.tsx';
import { useAsk } from '../../ask/use-ask.ts';
import { RouterLink } from '../../frame/RouterLink.tsx';
import { useKitText } from '../../language/use-text.ts';
import { TaskForm } from '../task/TaskForm.tsx';
import { AdaptForm } from './AdaptForm.tsx';
import { PlanForm } from './PlanForm.tsx';
import { PlanView } from './PlanView.tsx';
import { type PlanAnswer, PlanQuery, type ShownPlan } from './plan.graphql.ts';
import { usePlanText } from './use-plan-text.ts';

/** The plan of the address, or a form about it: revised (`sua`), a task assigned (`giao`), carried on by one's own unit (`cu-the-hoa`). */
export const PlanPage = () => {
  const { id = '' } = useParams();
  const kit = useKitText();
  const asked = useAsk(PlanQuery, { id });
  return (
    <Answer asked={asked}>
      {({ plan, tasks }) =>
        plan ? (
          <Shown plan={plan} tasks={tasks} />
        ) : (
          <NoPermission title={kit('failure.FORBIDDEN')}>{kit('failure.FORBIDDEN.words')}</NoPermission>
        )
      }
    </Answer>
  );
};

type Props = { readonly plan: ShownPlan; readonly tasks: PlanAnswer['tasks'] };

const Shown = ({ plan, tasks }: Props) => {
  const t = usePlanText();
  const { pathname } = useLocation();
  const [form] = useAddressValue('form');
  const trail = <RouterLink href={pathname}>{plan.title}</RouterLink>;
  if (form === 'sua' && plan.openActs.includes('REVISE'))
    return (
      <>
        <PageHeader trail={trail} title={t('form.revise')} />
        <PlanForm key={plan.version} plan={plan} backPath={pathname} />
      </>
    );
  if (form === 'giao' && plan.allowedActions.includes('ASSIGN_TASK'))
    return (
      <>
        <PageHeader trail={trail} title={t('plan.assign')} />
        <TaskForm task={null} planId={plan.id} backPath={pathname} />
      </>
    );
  if (form === 'cu-the-hoa') return <AdaptForm upper={plan} tasks={tasks.nodes} backPath={pathname} />;
  return <PlanView plan={plan} tasks={tasks} />;
};
