import { useAct, useRefusalText } from '@danvan/app-kit';
import { Dialog, Message } from '@danvan/ui';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../../language/use-text.ts';
import { useActKey } from '../use-act-key.ts';
import { FindingList } from './FindingList.tsx';
import styles from './Report.module.css';
import { type ReportPage, SubmitReportMutation } from './report.graphql.ts';
import { SubmitSummary } from './SubmitSummary.tsx';
import { mayHandIn, type SortedFindings } from './sort-findings.ts';
import type { Summary } from './summary.ts';
import type { ReadyForm } from './use-form-parts.ts';
import type { LiveDraft } from './use-report-draft.ts';

type Props = {
  readonly page: ReportPage;
  readonly live: LiveDraft;
  readonly form: ReadyForm;
  readonly summary: Summary;
  readonly findings: SortedFindings;
  readonly jump: (code: string) => void;
  readonly onDone: (words: string) => void;
  readonly onClose: () => void;
};

/** Shows what will be handed in and asks once; where something is in the way it leads there instead. */
export const SubmitDialog = ({ page, live, form, summary, findings, jump, onDone, onClose }: Props) => {
  const t = useText();
  const refusalText = useRefusalText();
  const [submit, busy] = useAct(SubmitReportMutation, (data) => data.submitReport, 'ReportChanged');
  const [idempotencyKey, settle] = useActKey();
  const [fault, setFault] = useState<string | null>(null);
  const isSaved = live.stand.kind === 'SAVED';
  const isReady = mayHandIn(findings) && isSaved;
  const go = async () => {
    const outcome = await submit({
      input: { reportId: page.id, version: live.draft.version, idempotencyKey },
    });
    settle(outcome);
    if (!outcome.ok) return setFault(refusalText(outcome.error));
    onDone(t('submit.done'));
    onClose();
  };
  const leave = (code: string) => {
    onClose();
    // The dialog gives the focus back as it closes; go to the cell after that.
    setTimeout(() => jump(code), 200);
  };
  return (
    <Dialog opened onClose={onClose} title={t(isReady ? 'submit.title' : 'submit.notYet')} size={520}>
      {fault ? <Message tone="bad">{fault}</Message> : null}
      {isSaved ? null : <Message tone="warning">{t(`submit.wait.${live.stand.kind}`)}</Message>}
      <SubmitSummary summary={summary} />
      {mayHandIn(findings) ? (
        <p className={styles.words}>{t('submit.words')}</p>
      ) : (
        <FindingList findings={findings} form={form} onChoose={leave} />
      )}
      <Group justify="flex-end" gap={8} mt={20}>
        <Button variant="default" onClick={onClose}>
          {t(isReady ? 'kit.cancel' : 'submit.mend')}
        </Button>
        <Button onClick={go} loading={busy} disabled={!isReady} data-autofocus={isReady || undefined}>
          {t(page.state === 'DRAFT' ? 'submit.confirm' : 'submit.again')}
        </Button>
      </Group>
    </Dialog>
  );
};
