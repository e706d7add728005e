import { useLanguage } from '@danvan/app-kit';
import { FigureGrid, Message, Section } from '@danvan/ui';
import { useEffect, useMemo, useRef } from 'react';
import { useLocation } from 'react-router';
import { useText } from '../../../language/use-text.ts';
import { focusPage } from '../focus-page.ts';
import { FindingList } from '../report/FindingList.tsx';
import { gridRows } from '../report/grid-rows.ts';
import { HeadActions } from '../report/HeadActions.tsx';
import { HistoryPanel } from '../report/HistoryPanel.tsx';
import { linesFrom } from '../report/lines-from.ts';
import styles from '../report/Report.module.css';
import { ReportHead } from '../report/ReportHead.tsx';
import { RoutePanel } from '../report/RoutePanel.tsx';
import type { ReportPage } from '../report/report.graphql.ts';
import { openDraft, shownLine } from '../report/report-draft.ts';
import { sortFindings } from '../report/sort-findings.ts';
import { useFormParts } from '../report/use-form-parts.ts';
import { useGridColumns } from '../report/use-grid-columns.ts';
import { useJump } from '../report/use-jump.ts';
import { useRowWords } from '../report/use-row-words.ts';
import { useNarrow } from '../use-narrow.ts';
import { DecisionBar } from './DecisionBar.tsx';
import { saidBefore } from './said-before.ts';

const NOTHING = () => undefined;

/** Figures beside the period before, what stands out and how it is explained, and the decision. */
export const ReviewView = ({ page }: { readonly page: ReportPage }) => {
  const t = useText();
  const { language } = useLanguage();
  const words = useRowWords();
  const isNarrow = useNarrow();
  const columns = useGridColumns(isNarrow);
  const form = useFormParts(page);
  const body = useRef<HTMLDivElement>(null);
  const jump = useJump(body, form.lines);
  const told = saidBefore(useLocation().state);
  useEffect(() => {
    if (told) focusPage();
  }, [told]);
  const draft = useMemo(
    () => openDraft(page.version, linesFrom(page.figures, form.indicators)),
    [page.version, page.figures, form.indicators],
  );
  const rows = useMemo(
    () =>
      gridRows({ ...form, draft, findings: page.findings, language, words, isNarrow, marksChanges: true }),
    [form, draft, page.findings, language, words, isNarrow],
  );
  const findings = sortFindings(page.findings, (code) => shownLine(draft, code).note !== '');
  return (
    <>
      <ReportHead page={page} trail="REVIEW" action={<HeadActions page={page} onDone={NOTHING} />} />
      <div role="status">{told ? <Message tone="good">{told}</Message> : null}</div>
      <div className={styles.body} ref={body}>
        <div className={styles.figures}>
          <FigureGrid
            label={t('report.figures')}
            rowHeader={t('grid.indicator')}
            columns={columns}
            rows={rows}
            readOnly
            onChange={NOTHING}
          />
        </div>
        <aside className={styles.aside}>
          {page.findings.length > 0 ? (
            <Section title={t('review.findings')}>
              <FindingList findings={findings} form={form} onChoose={jump} />
            </Section>
          ) : null}
          <RoutePanel page={page} />
          <HistoryPanel history={page.history} />
        </aside>
      </div>
      <DecisionBar page={page} />
    </>
  );
};
