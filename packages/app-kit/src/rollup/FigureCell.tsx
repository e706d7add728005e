import { Popover } from '@mantine/core';
import { type MouseEvent, useRef, useState } from 'react';
import { useFormat } from '../formatting/use-format.ts';
import { useKitText } from '../language/use-text.ts';
import { type FigureContext, FigureDetail } from './FigureDetail.tsx';
import { figureText, standingWords } from './figure-words.ts';
import styles from './RollupTableView.module.css';
import type { AnswerCell, ShownIndicator } from './rollup.graphql.ts';
import type { TableRow } from './table-model.ts';

export type FigureCellProps = {
  readonly row: TableRow;
  readonly cell: AnswerCell | null;
  readonly indicator: ShownIndicator;
  readonly context: FigureContext;
  /** The one cell that Tab reaches; arrow keys lead on from it. */
  readonly isEntry: boolean;
};

/** A figure of the table; pressing it opens where it comes from. */
export const FigureCell = ({ row, cell, indicator, context, isEntry }: FigureCellProps) => {
  const t = useKitText();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  // A press outside closes before the click arrives: what counts is how it stood when the press began.
  const wasOpen = useRef(false);
  const text = figureText(cell, format);
  const empty = !cell || cell.value === null;
  const button = useRef<HTMLButtonElement>(null);
  const change = (next: boolean) => {
    setOpen(next);
    if (!next) button.current?.focus();
  };
  const toggle = (event: MouseEvent) => setOpen(event.detail === 0 ? !open : !wasOpen.current);
  return (
    <td className={styles.cell}>
      <button
        ref={button}
        type="button"
        className={styles.figure}
        data-cell
        data-empty={empty}
        tabIndex={isEntry ? 0 : -1}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={cell ? `${text}, ${standingWords(cell, t)}` : text}
        disabled={!cell}
        onPointerDown={() => {
          wasOpen.current = open;
        }}
        onClick={toggle}
      >
        {empty ? null : <Marks cell={cell} />}
        {text}
      </button>
      {open && cell ? (
        <Popover opened onChange={change} position="bottom-end" width={320} trapFocus shadow="md">
          <Popover.Target>
            <span className={styles.anchor} />
          </Popover.Target>
          <Popover.Dropdown
            aria-label={t('rollup.detail', {
              indicator: context.local(indicator.name),
              unit: row.unit.name,
              figure: text,
            })}
          >
            <FigureDetail row={row} cell={cell} indicator={indicator} context={context} />
          </Popover.Dropdown>
        </Popover>
      ) : null}
    </td>
  );
};

const Marks = ({ cell }: { readonly cell: AnswerCell }) => (
  <>
    {cell.isProvisional ? <FirmnessMark of="provisional" /> : null}
    {cell.mark === 'ESTIMATED' ? <FirmnessMark of="estimated" /> : null}
  </>
);

/** The sign beside a figure that is not yet firm; explained under the table. */
export const FirmnessMark = ({ of }: { readonly of: 'provisional' | 'estimated' }) => (
  <span className={styles.mark} data-of={of} aria-hidden />
);
