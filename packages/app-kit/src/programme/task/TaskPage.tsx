import { NoPermission, PageHeader } from '@danvan/ui';
import { useLocation, useParams } from 'react-router';
import { useAddressValue } from '../../address/use-address-value.ts';
import { Answer } from '../../ask/Answer.tsx';
import { useAsk } from '../../ask/use-ask.ts';
import { RouterLink } from '../../frame/RouterLink.tsx';
import { useKitText } from '../../language/use-text.ts';
import { TaskForm } from './TaskForm.tsx';
import { TaskView } from './TaskView.tsx';
import { TaskQuery } from './task.graphql.ts';
import { useTaskText } from './use-task-text.ts';

/** The task of the address, or the form in which it is revised (`?form=sua`). */
export const TaskPage = () => {
  const { id = '' } = useParams();
  const kit = useKitText();
  const t = useTaskText();
  const { pathname } = useLocation();
  const [form] = useAddressValue('form');
  const asked = useAsk(TaskQuery, { id });
  return (
    <Answer asked={asked}>
      {({ task, indicators }) => {
        if (!task)
          return (
            <NoPermission title={kit('failure.FORBIDDEN')}>{kit('failure.FORBIDDEN.words')}</NoPermission>
          );
        if (form !== 'sua' || !task.openActs.includes('REVISE'))
          return <TaskView task={task} indicators={indicators} />;
        return (
          <>
            <PageHeader
              trail={<RouterLink href={pathname}>{task.title}</RouterLink>}
              title={t('form.revise')}
            />
            <TaskForm key={task.version} task={task} planId={null} backPath={pathname} />
          </>
        );
      }}
    </Answer>
  );
};
