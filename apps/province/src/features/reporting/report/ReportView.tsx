import { useLanguage, useSession } from '@danvan/app-kit';
import { useMemo, useRef, useState } from 'react';
import { useText } from '../../../language/use-text.ts';
import { focusPage } from '../focus-page.ts';
import { useNarrow } from '../use-narrow.ts';
import { CancelAmendment } from './CancelAmendment.tsx';
import { ConflictList } from './ConflictList.tsx';
import { EntryBar } from './EntryBar.tsx';
import { FiguresTable } from './FiguresTable.tsx';
import { FindingsPanel } from './FindingsPanel.tsx';
import { gridRows } from './grid-rows.ts';
import { HeadActions } from './HeadActions.tsx';
import { HistoryPanel } from './HistoryPanel.tsx';
import styles from './Report.module.css';
import { ReportHead } from './ReportHead.tsx';
import { ReportNotices } from './ReportNotices.tsx';
import { RoutePanel } from './RoutePanel.tsx';
import type { ReportPage } from './report.graphql.ts';
import { shownLine } from './report-draft.ts';
import { sortFindings } from './sort-findings.ts';
import { useFormParts } from './use-form-parts.ts';
import { useJump } from './use-jump.ts';
import { useReportDraft } from './use-report-draft.ts';
import { useRowWords } from './use-row-words.ts';

/** A report on one page: what it is, its figures, what its checks found, where it stands. */
export const ReportView = ({ page }: { readonly page: ReportPage }) => {
  const t = useText();
  const { viewer } = useSession();
  const { language } = useLanguage();
  const words = useRowWords();
  const isNarrow = useNarrow();
  const form = useFormParts(page);
  const live = useReportDraft(page, form.indicators);
  const { draft } = live;
  const body = useRef<HTMLDivElement>(null);
  const jump = useJump(body, form.lines);
  const [told, setTold] = useState<string | null>(null);
  const tell = (words: string) => {
    setTold(words);
    focusPage();
  };
  const mayEnter = page.allowedActions.includes('ENTER') && draft.sending !== 'HALTED';
  const rows = useMemo(
    () => gridRows({ ...form, draft, findings: page.findings, language, words, isNarrow }),
    [form, draft, page.findings, language, words, isNarrow],
  );
  const hasNote = (code: string) => shownLine(draft, code).note.trim() !== '';
  const findings = sortFindings(mayEnter ? page.findings : [], hasNote);
  return (
    <>
      <ReportHead
        page={page}
        trail={page.unit.id === viewer.unit.id ? 'WORK' : 'BELOW'}
        action={
          <>
            <HeadActions page={page} onDone={tell} />
            <CancelAmendment page={page} live={live} onDone={tell} />
          </>
        }
      />
      <ReportNotices page={page} live={live} told={told} />
      <div className={styles.body} ref={body}>
        <div className={styles.figures}>
          <ConflictList live={live} form={form} />
          <FiguresTable
            label={t('report.figures')}
            rows={rows}
            form={form}
            live={live}
            readOnly={!mayEnter}
            isNarrow={isNarrow}
          />
        </div>
        <aside className={styles.aside}>
          {mayEnter ? <FindingsPanel findings={findings} form={form} jump={jump} /> : null}
          <RoutePanel page={page} />
          <HistoryPanel history={page.history} />
        </aside>
      </div>
      {mayEnter ? (
        <EntryBar page={page} live={live} form={form} findings={findings} jump={jump} onDone={tell} />
      ) : null}
    </>
  );
};
