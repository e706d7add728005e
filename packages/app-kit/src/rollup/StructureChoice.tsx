import { type Day, day } from '@danvan/domain/kernel';
import { Button, SegmentedControl } from '@mantine/core';
import { useFormat } from '../formatting/use-format.ts';
import { useKitText } from '../language/use-text.ts';
import { DayField } from './DayField.tsx';
import styles from './Toolbar.module.css';

/** The last day of the 63 provinces and the first of the 34. */
const USUAL_DAYS: readonly Day[] = [day('2025-06-30'), day('2025-07-01')];

type Props = {
  readonly structure: 'AS_WAS' | 'RESTATED';
  /** Null: today. */
  readonly on: Day | null;
  readonly onChange: (structure: 'AS_WAS' | 'RESTATED', on: Day | null) => void;
};

/** As it was, or restated to a day. */
export const StructureChoice = ({ structure, on, onChange }: Props) => {
  const t = useKitText();
  const format = useFormat();
  return (
    <fieldset className={styles.structure}>
      <legend>{t('rollup.structure')}</legend>
      <SegmentedControl
        size="sm"
        value={structure}
        aria-label={t('rollup.structure')}
        data={[
          { value: 'AS_WAS', label: t('rollup.AS_WAS') },
          { value: 'RESTATED', label: t('rollup.RESTATED') },
        ]}
        onChange={(value) => onChange(value === 'RESTATED' ? 'RESTATED' : 'AS_WAS', null)}
      />
      {structure === 'RESTATED' ? (
        <>
          <DayField
            key={on ?? 'today'}
            label={t('rollup.day')}
            fault={t('rollup.dayBad')}
            placeholder={t('rollup.today')}
            day={on}
            onDay={(next) => onChange('RESTATED', next)}
          />
          <fieldset className={styles.presets} aria-label={t('rollup.presets')}>
            {[null, ...USUAL_DAYS].map((each) => (
              <Button
                key={each ?? 'today'}
                variant={each === on ? 'light' : 'subtle'}
                size="compact-sm"
                aria-pressed={each === on}
                onClick={() => onChange('RESTATED', each)}
              >
                {each ? format.day(each) : t('rollup.today')}
              </Button>
            ))}
          </fieldset>
        </>
      ) : null}
    </fieldset>
  );
};
