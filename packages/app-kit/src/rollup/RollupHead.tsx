import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useKitText } from '../language/use-text.ts';
import type { FigureContext } from './FigureDetail.tsx';
import styles from './RollupTableView.module.css';
import { shortLabel } from './short-label.ts';
import type { Sorting } from './sort-rows.ts';
import type { ColumnGroup, TableColumn } from './table-model.ts';

type Props = {
  readonly groups: readonly ColumnGroup[];
  readonly context: FigureContext;
  readonly sorting: Sorting;
  readonly onSort: (columnKey: string) => void;
};

/** Names of indicators with their units of measure; a second line for periods when there are several. */
export const RollupHead = ({ groups, context, sorting, onSort }: Props) => {
  const t = useKitText();
  const several = (groups[0]?.columns.length ?? 0) > 1;
  const span = several ? 2 : 1;
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.first} rowSpan={span}>
          {t('rollup.unit')}
        </th>
        <th scope="col" rowSpan={span} title={t('rollup.coverageHint')}>
          {t('rollup.coverage')}
        </th>
        {groups.map((group) =>
          several ? (
            <th
              key={group.indicator.code}
              scope="colgroup"
              colSpan={group.columns.length}
              className={styles.group}
            >
              <IndicatorName group={group} context={context} />
            </th>
          ) : (
            group.columns.map((column) => (
              <SortHead
                key={column.key}
                column={column}
                group={group}
                sorting={sorting}
                onSort={onSort}
                context={context}
              >
                <IndicatorName group={group} context={context} />
              </SortHead>
            ))
          ),
        )}
      </tr>
      {several ? (
        <tr>
          {groups.flatMap((group) =>
            group.columns.map((column) => (
              <SortHead
                key={column.key}
                column={column}
                group={group}
                sorting={sorting}
                onSort={onSort}
                context={context}
              >
                {shortLabel(context.periodLabel(column.periodId))}
              </SortHead>
            )),
          )}
        </tr>
      ) : null}
    </thead>
  );
};

type GroupProps = { readonly group: ColumnGroup; readonly context: FigureContext };

const IndicatorName = ({ group, context }: GroupProps) => (
  <>
    {context.local(group.indicator.name)}
    <span className={styles.measure}>{context.local(group.indicator.unitOfMeasure)}</span>
  </>
);

type SortHeadProps = GroupProps &
  Pick<Props, 'sorting' | 'onSort'> & { readonly column: TableColumn; readonly children: ReactNode };

const SortHead = ({ column, group, context, sorting, onSort, children }: SortHeadProps) => {
  const t = useKitText();
  const sorted = sorting?.key === column.key ? sorting : null;
  const way = sorted ? (sorted.down ? 'descending' : 'ascending') : undefined;
  return (
    <th scope="col" aria-sort={way}>
      <button
        type="button"
        className={styles.sort}
        title={t('rollup.sort', { indicator: context.local(group.indicator.name) })}
        onClick={() => onSort(column.key)}
      >
        {children}
        {sorted ? (
          <span className={styles.way} aria-hidden>
            {sorted.down ? <IconArrowDown size={12} /> : <IconArrowUp size={12} />}
          </span>
        ) : null}
      </button>
    </th>
  );
};
