import { addDays } from '@danvan/domain/kernel';
import { useEffect, useRef } from 'react';
import { useFormat } from '../formatting/use-format.ts';
import { useKitText } from '../language/use-text.ts';
import styles from './UnitSearch.module.css';
import type { FoundUnit } from './unit.graphql.ts';

type Props = {
  readonly id: string;
  readonly unit: FoundUnit;
  readonly isActive: boolean;
  readonly onChoose: () => void;
  readonly onPoint: () => void;
};

/** A unit in the list: its name, where it belongs, and until when if it has ended. */
export const UnitSearchOption = ({ id, unit, isActive, onChoose, onPoint }: Props) => {
  const t = useKitText();
  const format = useFormat();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const place = unit.parent?.shortName ?? t(`level.${unit.level}`);
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
      <span className={styles.name}>{unit.name}</span>
      <span className={styles.place}>
        {place}
        {unit.existsTo ? ` · ${t('search.ended', { day: format.day(addDays(unit.existsTo, -1)) })}` : ''}
      </span>
    </div>
  );
};
