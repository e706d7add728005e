import { IconX } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import styles from './SidePanel.module.css';

export type SidePanelProps = {
  readonly title: string;
  /** A quiet line under the title. */
  readonly note?: ReactNode;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** True when it was opened by the keyboard: the focus goes there, and Esc gives it back. */
  readonly takesFocus: boolean;
  readonly children: ReactNode;
};

/** What belongs to the thing chosen beside it; on narrow screens it lies over the page. Esc closes it. */
export const SidePanel = ({ title, note, closeLabel, onClose, takesFocus, children }: SidePanelProps) => {
  const head = useRef<HTMLHeadingElement>(null);
  const cameFrom = useRef<Element | null>(null);
  useEffect(() => {
    if (!takesFocus) return;
    cameFrom.current = document.activeElement;
    head.current?.focus();
  }, [takesFocus]);
  const onKeyDown = (event: KeyboardEvent) => {
    // A dialog that is open over the panel takes its own Esc.
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (!event.currentTarget.contains(event.target as Node)) return;
    onClose();
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
  };
  return (
    <aside aria-label={title} className={styles.panel} onKeyDown={onKeyDown}>
      <header className={styles.head}>
        <div>
          <h2 ref={head} tabIndex={-1} className={styles.title}>
            {title}
          </h2>
          {note ? <p className={styles.note}>{note}</p> : null}
        </div>
        <button type="button" className={styles.close} aria-label={closeLabel} onClick={onClose}>
          <IconX size={18} aria-hidden />
        </button>
      </header>
      <div className={styles.body}>{children}</div>
    </aside>
  );
};
