import { useId } from 'react';
import styles from './RangeField.module.css';

export type RangeFieldProps = {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Where it was; drawn as a mark, so that one finds the way back. */
  readonly origin: number;
  /** The value as people read it: "620 / 700". */
  readonly valueText: string;
  readonly isChanged: boolean;
  readonly onChange: (value: number) => void;
};

/** A number that is drawn to and fro, with the mouse, a finger or the arrow keys; the browser's own slider. */
export const RangeField = (props: RangeFieldProps) => {
  const { label, value, min, max, step, origin, valueText, isChanged, onChange } = props;
  const id = useId();
  const place = max > min ? (origin - min) / (max - min) : 0;
  return (
    <div className={styles.field} data-changed={isChanged}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <output htmlFor={id} className={styles.value}>
        {valueText}
      </output>
      <div className={styles.track}>
        <span
          className={styles.origin}
          style={{ left: `calc(8px + (100% - 16px) * ${place})` }}
          aria-hidden
        />
        <input
          id={id}
          type="range"
          className={styles.range}
          min={min}
          max={max}
          step={step}
          value={value}
          aria-valuetext={valueText}
          onChange={(event) => onChange(Number(event.currentTarget.value))}
        />
      </div>
    </div>
  );
};
