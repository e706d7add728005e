import { Button } from '@mantine/core';
import { IconPrinter, IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../../../language/use-text.ts';
import { FilledBar } from '../FilledBar.tsx';
import { AmendDialog } from './AmendDialog.tsx';
import styles from './Report.module.css';
import type { ReportPage } from './report.graphql.ts';
import { SaveStanding } from './SaveStanding.tsx';
import { SubmitDialog } from './SubmitDialog.tsx';
import type { SortedFindings } from './sort-findings.ts';
import { summarise } from './summary.ts';
import type { ReadyForm } from './use-form-parts.ts';
import type { LiveDraft } from './use-report-draft.ts';

type Props = {
  readonly page: ReportPage;
  readonly live: LiveDraft;
  readonly form: ReadyForm;
  readonly findings: SortedFindings;
  readonly jump: (code: string) => void;
  /** Says what has been done. */
  readonly onDone: (words: string) => void;
};

/** How far it is, whether all is saved, and the one thing to do next. */
export const ReportActions = ({ page, live, form, findings, jump, onDone }: Props) => {
  const t = useText();
  const [asking, setAsking] = useState<'SUBMIT' | 'AMEND' | null>(null);
  const may = (action: (typeof page.allowedActions)[number]) => page.allowedActions.includes(action);
  const summary = summarise(form.lines, live.draft);
  const close = () => setAsking(null);
  return (
    <div className={styles.actions}>
      {may('ENTER') ? (
        <>
          <SaveStanding stand={live.stand} />
          <FilledBar filled={summary.total - summary.MISSING} total={summary.total} />
        </>
      ) : null}
      <Button
        variant="default"
        leftSection={<IconPrinter size={16} stroke={1.7} aria-hidden />}
        onClick={() => print()}
        className={styles.print}
      >
        {t('report.print')}
      </Button>
      {may('AMEND') ? (
        <Button variant="default" onClick={() => setAsking('AMEND')}>
          {t('amend.open')}
        </Button>
      ) : null}
      {may('SUBMIT') ? (
        <Button
          leftSection={<IconSend size={16} stroke={1.7} aria-hidden />}
          onClick={() => setAsking('SUBMIT')}
          className={styles.submit}
        >
          {t(page.state === 'DRAFT' ? 'submit.open' : 'submit.again')}
        </Button>
      ) : null}
      {asking === 'SUBMIT' ? (
        <SubmitDialog {...{ page, live, summary, findings, form, onDone }} jump={jump} onClose={close} />
      ) : null}
      {asking === 'AMEND' ? <AmendDialog page={page} onClose={close} onDone={onDone} /> : null}
    </div>
  );
};
