import { Message } from '@danvan/ui';
import { Progress } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useAsk } from '../../../ask/use-ask.ts';
import { JobQuery, type ShownJob } from '../round.graphql.ts';
import styles from './Round.module.css';
import { useRoundText } from './use-round-text.ts';

const EVERY = 1_000;
const isAtWork = ({ state }: ShownJob): boolean => state === 'WAITING' || state === 'RUNNING';

/**
 * How far the long work on a round has come. It lives on the server: whoever loads the page again, or comes to it from
 * another machine, sees the same.
 */
export const JobProgress = ({ job, onDone }: { readonly job: ShownJob; readonly onDone: () => void }) => {
  const asked = useAsk(JobQuery, { id: job.id }, { pause: !isAtWork(job), every: EVERY });
  const now = (asked.status === 'ready' ? asked.data.job : null) ?? job;
  // What the page was given moves with the answers, too: that it was at work has to be remembered.
  const wasAtWork = useRef(false);
  useEffect(() => {
    if (isAtWork(now)) wasAtWork.current = true;
    else if (wasAtWork.current) {
      wasAtWork.current = false;
      onDone();
    }
  }, [now, onDone]);
  if (now.state === 'FAILED') return <Failed job={now} />;
  return isAtWork(now) ? <AtWork job={now} /> : null;
};

const AtWork = ({ job: { kind, state, done, total } }: { readonly job: ShownJob }) => {
  const t = useRoundText();
  const words = state === 'WAITING' ? t('job.waiting') : t('job.of', { done, total });
  return (
    <div className={styles.job} role="status">
      <p>
        <strong>{t(`job.${kind}`)}</strong> <span className={styles.quiet}>{words}</span>
      </p>
      <Progress value={total === 0 ? 0 : (done / total) * 100} aria-label={t(`job.${kind}`)} />
      <p className={styles.quiet}>{t('job.leave')}</p>
    </div>
  );
};

const Failed = ({ job: { error } }: { readonly job: ShownJob }) => {
  const t = useRoundText();
  return (
    <Message tone="bad" title={t('job.failed')}>
      <p>{error}</p>
      <p>{t('job.again')}</p>
    </Message>
  );
};
