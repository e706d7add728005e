import { RouterLink, useWorkingPath } from '@danvan/app-kit';
import { Button } from '@mantine/core';
import { IconArrowBackUp, IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useText } from '../../../language/use-text.ts';
import styles from '../report/Report.module.css';
import type { ReportPage } from '../report/report.graphql.ts';
import { ApproveDialog } from './ApproveDialog.tsx';
import { nextInQueue } from './queue-order.ts';
import own from './Review.module.css';
import { SendBackDialog } from './SendBackDialog.tsx';
import type { Said } from './said-before.ts';
import { useReviewQueue } from './use-review-queue.ts';

/** Approve or send back, then on to the next one in the queue. */
export const DecisionBar = ({ page }: { readonly page: ReportPage }) => {
  const t = useText();
  const navigate = useNavigate();
  const workingPath = useWorkingPath();
  const [asking, setAsking] = useState<'APPROVE' | 'SEND_BACK' | null>(null);
  const { queue, total } = useReviewQueue();
  const next = nextInQueue(queue, page.id);
  const may = (action: 'APPROVE' | 'SEND_BACK') => page.allowedActions.includes(action);
  const goOn = (told: string) => {
    const state: Said = { told };
    void navigate(workingPath(next ? `/duyet/${next.id}` : '/duyet'), { state });
  };
  const close = () => setAsking(null);
  if (!may('APPROVE') && !may('SEND_BACK') && !next) return null;
  return (
    <div className={`${styles.bar} dv-no-print`}>
      {next ? (
        <RouterLink href={`/duyet/${next.id}`} className={own.next}>
          {t('review.next', { unit: next.unit.shortName, count: total })}
        </RouterLink>
      ) : null}
      <div className={own.decisions}>
        {may('SEND_BACK') ? (
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={16} stroke={1.8} aria-hidden />}
            onClick={() => setAsking('SEND_BACK')}
          >
            {t('review.sendBack')}
          </Button>
        ) : null}
        {may('APPROVE') ? (
          <Button
            leftSection={<IconCircleCheck size={16} stroke={1.8} aria-hidden />}
            onClick={() => setAsking('APPROVE')}
          >
            {t('review.approve')}
          </Button>
        ) : null}
        {may('SEND_BACK') && !may('APPROVE') ? (
          <span className="dv-quiet">{t('review.approverOnly')}</span>
        ) : null}
      </div>
      {asking === 'APPROVE' ? <ApproveDialog page={page} onClose={close} onDone={goOn} /> : null}
      {asking === 'SEND_BACK' ? <SendBackDialog page={page} onClose={close} onDone={goOn} /> : null}
    </div>
  );
};
