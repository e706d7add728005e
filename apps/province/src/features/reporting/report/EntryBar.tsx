import { Button } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../../../language/use-text.ts';
import { FilledBar } from '../FilledBar.tsx';
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

/** Always in sight while one types: whether all is saved, how far it is, and the one thing to do next. */
export const EntryBar = (props: Props) => {
  const { page, live, form } = props;
  const t = useText();
  const [isAsking, setAsking] = useState(false);
  const summary = summarise(form.lines, live.draft);
  return (
    <div className={`${styles.bar} dv-no-print`}>
      <SaveStanding stand={live.stand} />
      <FilledBar filled={summary.total - summary.MISSING} total={summary.total} />
      {page.allowedActions.includes('SUBMIT') ? (
        <Button
          leftSection={<IconSend size={16} stroke={1.7} aria-hidden />}
          onClick={() => setAsking(true)}
          className={styles.submit}
        >
          {t(page.state === 'DRAFT' ? 'submit.open' : 'submit.again')}
        </Button>
      ) : null}
      {isAsking ? <SubmitDialog {...props} summary={summary} onClose={() => setAsking(false)} /> : null}
    </div>
  );
};
