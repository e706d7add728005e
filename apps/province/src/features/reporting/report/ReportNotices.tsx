import { useFormat } from '@danvan/app-kit';
import { Message } from '@danvan/ui';
import { Button } from '@mantine/core';
import { useText } from '../../../language/use-text.ts';
import { historySteps } from './history-steps.ts';
import type { ReportPage } from './report.graphql.ts';
import type { LiveDraft } from './use-report-draft.ts';

type Props = { readonly page: ReportPage; readonly live: LiveDraft; readonly told: string | null };

/** Why it was sent back; what could not be saved and why; what has just been done. */
export const ReportNotices = ({ page, live, told }: Props) => {
  const t = useText();
  const format = useFormat();
  const sentBack = historySteps(page.history).findLast((event) => event.state === 'SENT_BACK');
  const { stand, trouble } = live;
  return (
    <>
      <div role="status">{told ? <Message tone="good">{told}</Message> : null}</div>
      {page.state === 'SENT_BACK' && page.sentBackReason ? (
        <Message
          tone="warning"
          title={
            sentBack
              ? t('report.sentBack', { unit: sentBack.unit.name, at: format.moment(sentBack.at) })
              : t('report.sentBack.plain')
          }
        >
          {page.sentBackReason}
        </Message>
      ) : null}
      {stand.kind === 'HALTED' ? (
        <Message tone="bad" title={t('save.halted', { count: stand.count })}>
          {trouble}
        </Message>
      ) : null}
      {stand.kind === 'FAILED' ? (
        <Message
          tone="bad"
          title={t('save.failed', { count: stand.count })}
          action={
            <Button size="compact-sm" variant="default" onClick={live.retry}>
              {t('kit.again')}
            </Button>
          }
        >
          {trouble} {t('save.kept')}
        </Message>
      ) : null}
    </>
  );
};
