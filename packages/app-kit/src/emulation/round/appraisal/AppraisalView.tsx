import { type CriteriaSet, leavesOf } from '@danvan/domain/scoring';
import { EmptyState } from '@danvan/ui';
import { useMemo, useState } from 'react';
import { useAddressValue } from '../../../address/use-address-value.ts';
import type { ShownRound } from '../round.graphql.ts';
import styles from './Appraisal.module.css';
import { AppraisalFilters } from './AppraisalFilters.tsx';
import { AppraisalGrid } from './AppraisalGrid.tsx';
import type { Appraisal } from './appraisal.graphql.ts';
import { APPRAISAL_VIEWS, cellsOf, countStandingOut, standingOut } from './appraisal-table.ts';
import { LeafPanel } from './LeafPanel.tsx';
import { MarkLegend } from './MarkLegend.tsx';
import { useAppraisalText } from './use-appraisal-text.ts';

type Props = {
  readonly round: ShownRound;
  readonly set: CriteriaSet;
  readonly appraisal: Appraisal;
};

/** A cell by its sheet and criterion, as the address holds it. */
const readCell = (text: string | null): { readonly sheetId: string; readonly key: string } | null => {
  const [sheetId, key] = text?.split('~') ?? [];
  return sheetId && key ? { sheetId, key } : null;
};

/** The appraisal: what is looked at, the grid, and what belongs to the chosen cell. */
export const AppraisalView = ({ round, set, appraisal: { rows } }: Props) => {
  const t = useAppraisalText();
  const [viewText] = useAddressValue('che-do');
  const [only] = useAddressValue('khac-biet');
  const [cellText, setCell] = useAddressValue('o');
  const [byKey, setByKey] = useState(false);
  const isFinal = round.state === 'FINAL' || round.state === 'PUBLISHED';
  const cells = useMemo(() => cellsOf(set, rows, isFinal), [set, rows, isFinal]);
  const leaves = useMemo(() => leavesOf(set.criteria), [set]);
  const out = useMemo(() => standingOut(cells), [cells]);
  const view = APPRAISAL_VIEWS.find((each) => each === viewText) ?? 'ALL';
  const opened = readCell(cellText);
  const shownRows = only ? rows.filter(({ sheetId }) => out.sheets.has(sheetId)) : rows;
  const shownLeaves = only ? leaves.filter(({ key }) => out.leaves.has(key)) : leaves;
  const openedRow = rows.find(({ sheetId }) => sheetId === opened?.sheetId);
  const openedLeaf = leaves.find(({ key }) => key === opened?.key);
  const deviations = countStandingOut(cells);
  return (
    <>
      <AppraisalFilters round={round} rows={shownRows} leaves={shownLeaves} view={view} />
      <p className={styles.count} aria-live="polite">
        {t('appraisal.count', { units: rows.length, leaves: leaves.length, deviations })}
      </p>
      <MarkLegend />
      <div className={styles.beside} data-open={openedRow !== undefined && openedLeaf !== undefined}>
        {shownRows.length === 0 || shownLeaves.length === 0 ? (
          <EmptyState title={t('appraisal.none')}>{t('appraisal.none.words')}</EmptyState>
        ) : (
          <AppraisalGrid
            view={view}
            rows={shownRows}
            leaves={shownLeaves}
            cells={cells}
            opened={opened}
            onOpen={(sheetId, key, isByKey) => {
              setByKey(isByKey);
              setCell(`${sheetId}~${key}`);
            }}
          />
        )}
        {openedRow && openedLeaf ? (
          <LeafPanel
            key={`${openedRow.sheetId} ${openedLeaf.key}`}
            round={round}
            sheetId={openedRow.sheetId}
            unitName={openedRow.subject.name}
            leaf={openedLeaf}
            takesFocus={byKey}
            onClose={() => setCell(null)}
          />
        ) : null}
      </div>
    </>
  );
};
