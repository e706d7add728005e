import { PageHeader } from '@danvan/ui';
import { Button, Group } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useAddressValue } from '../../address/use-address-value.ts';
import { RouterLink } from '../../frame/RouterLink.tsx';
import { useMay } from '../../permissions/use-may.ts';
import { FollowUpBoard } from './FollowUpBoard.tsx';
import { useFollowUpText } from './use-follow-up-text.ts';

/** The form arrives when it is opened: the board is the first page of an app. */
const TaskForm = lazy(async () => ({ default: (await import('../task/TaskForm.tsx')).TaskForm }));

type Props = {
  readonly path: string;
  /** The yearly plans, where the app has a page of them. */
  readonly plansPath: string | null;
};

/** The follow-up board as a page; `?form=giao` assigns a task. */
export const FollowUpPage = ({ path, plansPath }: Props) => {
  const t = useFollowUpText();
  const mayAssign = useMay('ASSIGN_TASK');
  const [form] = useAddressValue('form');
  if (form === 'giao' && mayAssign)
    return (
      <>
        <PageHeader
          trail={<RouterLink href={path}>{t('board.title')}</RouterLink>}
          title={t('board.assign')}
        />
        <Suspense fallback={null}>
          <TaskForm task={null} planId={null} backPath={path} />
        </Suspense>
      </>
    );
  return (
    <>
      <PageHeader
        title={t('board.title')}
        purpose={t('board.purpose')}
        action={
          <Group gap={8}>
            {plansPath === null ? null : (
              <Button variant="default" component={RouterLink} href={plansPath}>
                {t('board.plans')}
              </Button>
            )}
            {mayAssign ? (
              <Button component={RouterLink} href={`${path}?form=giao`}>
                {t('board.assign')}
              </Button>
            ) : null}
          </Group>
        }
      />
      <FollowUpBoard />
    </>
  );
};
