import { type KeyboardEvent, useRef, useState } from 'react';
import styles from './FigureGrid.module.css';
import type { GridColumn, Place } from './model.ts';
import { type GridShape, moved } from './movement.ts';
import type { Editing, Grid } from './use-grid.ts';

type Props = {
  readonly editing: Editing;
  readonly column: GridColumn;
  readonly label: string;
  readonly describedBy: string | undefined;
  readonly shape: GridShape;
  readonly commit: Grid['commit'];
  readonly cancel: Grid['cancel'];
  /** Called with every stroke, so that faults show as one types. */
  readonly onDraft: (text: string) => void;
};

const ARROWS: readonly string[] = ['ArrowUp', 'ArrowDown'];

/** Where a key takes one who types: undefined, it belongs to the field. */
const wayOut = (
  event: KeyboardEvent,
  place: Place,
  shape: GridShape,
): Parameters<Grid['commit']>[1] | undefined => {
  if (event.key === 'Enter') return 'down';
  if (event.key === 'Tab') return event.shiftKey ? 'back' : 'next';
  if (ARROWS.includes(event.key)) return moved(place, event.key, false, shape) ?? undefined;
  return undefined;
};

/** The open cell: a field, or a list of choices. Enter, Tab and leaving keep; Esc gives up. */
export const CellEditor = (props: Props) =>
  props.column.kind === 'choice' ? <ChoiceEditor {...props} /> : <TextEditor {...props} />;

const TextEditor = ({ editing, column, label, describedBy, shape, commit, cancel, onDraft }: Props) => {
  const [text, setText] = useState(editing.text);
  const done = useRef(false);
  const finish = (act: () => void) => {
    if (done.current) return;
    done.current = true;
    act();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return; // a Vietnamese keyboard is still putting the marks on
    const way = wayOut(event, editing.place, shape);
    if (event.key === 'Escape') finish(cancel);
    else if (way !== undefined) finish(() => commit(text, way));
    else return event.stopPropagation();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: the field opens under the user's own key or click
      autoFocus
      className={styles.editor}
      data-align={column.align}
      aria-label={label}
      aria-describedby={describedBy}
      inputMode={column.inputMode}
      maxLength={column.maxLength}
      autoComplete="off"
      spellCheck={false}
      value={text}
      onFocus={(event) => editing.mode === 'amend' && event.currentTarget.select()}
      onChange={(event) => {
        setText(event.currentTarget.value);
        onDraft(event.currentTarget.value);
      }}
      onKeyDown={onKeyDown}
      onCopy={(event) => event.stopPropagation()}
      onBlur={() => finish(() => commit(text, 'leave'))}
    />
  );
};

const ChoiceEditor = ({ editing, column, label, describedBy, commit, cancel }: Props) => {
  const done = useRef(false);
  const finish = (act: () => void) => {
    if (done.current) return;
    done.current = true;
    act();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLSelectElement>) => {
    const value = event.currentTarget.value;
    if (event.key === 'Escape') finish(cancel);
    else if (event.key === 'Enter') finish(() => commit(value, 'stay'));
    else if (event.key === 'Tab') finish(() => commit(value, event.shiftKey ? 'back' : 'next'));
    else return event.stopPropagation();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <select
      // biome-ignore lint/a11y/noAutofocus: the list opens under the user's own key or click
      autoFocus
      className={styles.editor}
      aria-label={label}
      aria-describedby={describedBy}
      defaultValue={editing.mode === 'amend' ? editing.text : firstWith(column, editing.text)}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        const { value } = event.currentTarget;
        finish(() => commit(value, 'leave'));
      }}
    >
      {column.choices?.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
};

/** Typing the first letter of a choice picks it. */
const firstWith = (column: GridColumn, letter: string): string =>
  column.choices?.find(
    (choice) => letter !== '' && choice.label.toLowerCase().startsWith(letter.toLowerCase()),
  )?.value ??
  column.choices?.[0]?.value ??
  '';
