import { useFormat } from '../formatting/use-format.ts';
import { useKitText } from '../language/use-text.ts';
import { FirmnessMark } from './FigureCell.tsx';
import type { FigureContext } from './FigureDetail.tsx';
import { RollupHead } from './RollupHead.tsx';
import { RollupRow } from './RollupRow.tsx';
import styles from './RollupTableView.module.css';
import { type Sorting, sortRows } from './sort-rows.ts';
import { isIdle, type TableModel } from './table-model.ts';
import { useRovingCells } from './use-roving-cells.ts';

export type RollupTableViewProps = {
  readonly model: TableModel;
  /** Read by screen readers and stands over the printed table. */
  readonly caption: string;
  readonly asOf: string;
  readonly context: FigureContext;
  readonly sorting: Sorting;
  readonly onSort: (columnKey: string) => void;
  readonly showsIdle: boolean;
  readonly onShowIdle: (shown: boolean) => void;
};

/** Units × indicators × periods: sticky heads and names, a total above, what cannot be placed below. */
export const RollupTableView = (props: RollupTableViewProps) => {
  const { model, caption, asOf, context, sorting, showsIdle, onShowIdle } = props;
  const t = useKitText();
  const format = useFormat();
  const onKeyDown = useRovingCells();
  const sorted = sortRows(model, sorting);
  const idle = sorted.filter(isIdle);
  const folds = idle.length > 0 && idle.length < sorted.length + model.remainder.length;
  const rows = folds && !showsIdle ? sorted.filter((row) => !isIdle(row)) : sorted;
  const shown = [model.total, ...rows, ...model.remainder];
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={styles.frame} aria-label={caption} tabIndex={0}>
        <table className={styles.table} onKeyDown={onKeyDown}>
          <caption>{caption}</caption>
          <RollupHead groups={model.groups} context={context} sorting={sorting} onSort={props.onSort} />
          <tbody>
            {shown.map((row, index) => (
              <RollupRow
                key={row.id}
                row={row}
                groups={model.groups}
                context={context}
                isEntry={index === 0}
              />
            ))}
          </tbody>
        </table>
      </section>
      <div className={styles.foot}>
        <Legend rows={shown} />
        {folds ? (
          <button
            type="button"
            className={`${styles.fold} dv-no-print`}
            onClick={() => onShowIdle(!showsIdle)}
          >
            {showsIdle ? t('rollup.idleHide') : t('rollup.idle', { count: idle.length })}
          </button>
        ) : null}
        <span>{t('rollup.asOf', { moment: format.moment(asOf) })}</span>
      </div>
    </>
  );
};

const Legend = ({ rows }: { readonly rows: readonly TableModel['total'][] }) => {
  const t = useKitText();
  const cells = rows.flatMap((row) => row.cells);
  return (
    <span className={styles.legend}>
      {cells.some((cell) => cell?.isProvisional && cell.value !== null) ? (
        <span>
          <FirmnessMark of="provisional" /> {t('rollup.legend.provisional')}
        </span>
      ) : null}
      {cells.some((cell) => cell?.mark === 'ESTIMATED') ? (
        <span>
          <FirmnessMark of="estimated" /> {t('rollup.legend.estimated')}
        </span>
      ) : null}
    </span>
  );
};
