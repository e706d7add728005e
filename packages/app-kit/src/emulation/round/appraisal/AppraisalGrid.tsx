import { SHEET_STAGE_WORDS, SHEET_STAGES, type SheetStage } from '@danvan/domain/emulation';
import { decimal } from '@danvan/domain/kernel';
import type { CriterionLeaf } from '@danvan/domain/scoring';
import { type ScoreCell, type ScoreColumn, ScoreGrid, type ScoreRow } from '@danvan/ui';
import { useAddressValue } from '../../../address/use-address-value.ts';
import { useLocalText } from '../../../language/use-text.ts';
import { usePoints } from '../sheet/use-points.ts';
import type { AppraisalRow } from './appraisal.graphql.ts';
import { type AppraisalCells, type AppraisalView, stagePoints, TOTAL } from './appraisal-table.ts';
import { useAppraisalText } from './use-appraisal-text.ts';
import { useCellWords } from './use-cell-words.ts';

type Cell = { readonly sheetId: string; readonly key: string };

export type AppraisalGridProps = {
  readonly view: AppraisalView;
  readonly rows: readonly AppraisalRow[];
  readonly leaves: readonly CriterionLeaf[];
  readonly cells: AppraisalCells;
  readonly opened: Cell | null;
  readonly onOpen: (sheetId: string, key: string, byKey: boolean) => void;
};

/** The scores: units by criteria, or the stages of one unit or one criterion side by side. */
export const AppraisalGrid = (props: AppraisalGridProps) => {
  const [unit] = useAddressValue('don-vi');
  const [leaf] = useAddressValue('tieu-chi');
  const { view, rows, leaves } = props;
  const chosenRow = rows.find(({ sheetId }) => sheetId === unit) ?? rows[0];
  const chosenLeaf = leaves.find(({ key }) => key === leaf) ?? leaves[0];
  if (view === 'UNIT' && chosenRow) return <OfUnit {...props} row={chosenRow} />;
  if (view === 'LEAF' && chosenLeaf) return <OfLeaf {...props} leaf={chosenLeaf} />;
  return <Everything {...props} />;
};

const unitRow = ({ sheetId, subject, group }: AppraisalRow): ScoreRow => ({
  key: sheetId,
  name: subject.shortName,
  note: group.title,
});

const Everything = ({ rows, leaves, cells, opened, onOpen }: AppraisalGridProps) => {
  const t = useAppraisalText();
  const local = useLocalText();
  const shown = usePoints();
  const words = useCellWords();
  const columns: readonly ScoreColumn[] = [
    { key: TOTAL, header: t('appraisal.total'), isTotal: true },
    ...leaves.map(({ key, name, maximum }) => ({
      key,
      header: key,
      title: local(name),
      note: maximum === null ? undefined : `/ ${shown(maximum)}`,
    })),
  ];
  const totals = new Map(
    rows.map((row) => [row.sheetId, row.finalTotal ?? row.recheckTotal ?? row.selfTotal]),
  );
  const cellOf = ({ row, column }: { readonly row: string; readonly column: string }): ScoreCell => {
    if (column !== TOTAL) return words(cells.get(row)?.get(column));
    const total = totals.get(row) ?? null;
    return { text: shown(total === null ? null : decimal(total)), mark: 'plain' };
  };
  return (
    <ScoreGrid
      label={t('appraisal.all')}
      rowHeader={t('appraisal.unit')}
      columns={columns}
      rows={rows.map(unitRow)}
      cellOf={cellOf}
      opened={opened && { row: opened.sheetId, column: opened.key }}
      onOpen={({ row, column }, byKey) => {
        if (column !== TOTAL) onOpen(row, column, byKey);
      }}
    />
  );
};

const useStageColumns = (): readonly ScoreColumn[] => {
  const local = useLocalText();
  return SHEET_STAGES.map((key) => ({ key, header: local(SHEET_STAGE_WORDS[key]) }));
};

/** The cell of one stage; the mark stands with the stage that holds. */
const useStageCell = () => {
  const shown = usePoints();
  const words = useCellWords();
  return (row: AppraisalRow, key: string, stage: string, cells: AppraisalCells): ScoreCell => {
    const points = stagePoints(row, key)[stage as SheetStage];
    if (stage !== 'FINAL') return { text: shown(points), mark: 'plain' };
    return words(cells.get(row.sheetId)?.get(key));
  };
};

const STAGE_WIDTH = 112;
const LEAF_WIDTH = 420;

const OfUnit = (props: AppraisalGridProps & { readonly row: AppraisalRow }) => {
  const { row, leaves, cells, opened, onOpen } = props;
  const t = useAppraisalText();
  const local = useLocalText();
  const shown = usePoints();
  const stageCell = useStageCell();
  const columns = useStageColumns();
  return (
    <ScoreGrid
      label={row.subject.name}
      rowHeader={t('appraisal.leaf')}
      columns={columns}
      columnWidth={STAGE_WIDTH}
      nameWidth={LEAF_WIDTH}
      rows={leaves.map(({ key, name, maximum }) => ({
        key,
        name: `${key} ${local(name)}`,
        note: maximum === null ? undefined : t('appraisal.maximum', { maximum: shown(maximum) }),
      }))}
      cellOf={({ row: key, column }) => stageCell(row, key, column, cells)}
      opened={opened?.sheetId === row.sheetId ? { row: opened.key, column: 'FINAL' } : null}
      onOpen={({ row: key }, byKey) => onOpen(row.sheetId, key, byKey)}
    />
  );
};

const OfLeaf = (props: AppraisalGridProps & { readonly leaf: CriterionLeaf }) => {
  const { leaf, rows, cells, opened, onOpen } = props;
  const t = useAppraisalText();
  const local = useLocalText();
  const stageCell = useStageCell();
  const columns = useStageColumns();
  const byId = new Map(rows.map((row) => [row.sheetId, row]));
  return (
    <ScoreGrid
      label={`${leaf.key} ${local(leaf.name)}`}
      rowHeader={t('appraisal.unit')}
      columns={columns}
      columnWidth={STAGE_WIDTH}
      rows={rows.map(unitRow)}
      cellOf={({ row, column }) => {
        const of = byId.get(row);
        return of ? stageCell(of, leaf.key, column, cells) : { text: '', mark: 'plain' };
      }}
      opened={opened?.key === leaf.key ? { row: opened.sheetId, column: 'FINAL' } : null}
      onOpen={({ row }, byKey) => onOpen(row, leaf.key, byKey)}
    />
  );
};
