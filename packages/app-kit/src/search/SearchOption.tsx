import { useEffect, useRef } from 'react';
import styles from './SearchDialog.module.css';
import type { Found } from './SearchDialog.tsx';

type Props = {
  readonly id: string;
  readonly found: Found;
  readonly isActive: boolean;
  readonly onChoose: () => void;
  readonly onPoint: () => void;
};

/** One thing in the list of what was found. */
export const SearchOption = ({ id, found, isActive, onChoose, onPoint }: Props) => {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above takes the keys
    <div
      ref={element}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={styles.option}
      onClick={onChoose}
      onPointerMove={onPoint}
    >
      <span className={styles.name}>{found.name}</span>
      <span className={styles.place}>{found.place}</span>
    </div>
  );
};
