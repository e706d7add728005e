import { IconCalendarEvent } from '@tabler/icons-react';
import { useId } from 'react';
import { useKitText, useLocalText } from '../language/use-text.ts';
import { groupByForm } from './group-by-form.ts';
import styles from './PeriodPicker.module.css';
import { usePeriod } from './use-period.ts';

/** The period one works in, always visible; a native list, so that it is at home on a phone too. */
export const PeriodPicker = ({ formCode }: { readonly formCode?: string }) => {
  const t = useKitText();
  const local = useLocalText();
  const id = useId();
  const { asked, period, periods, choose } = usePeriod(formCode);
  if (asked !== 'ready') return null;
  if (!period) return <span className={styles.none}>{t('period.none')}</span>;
  return (
    <div className={styles.picker}>
      <IconCalendarEvent size={16} stroke={1.7} aria-hidden />
      <label className={styles.label} htmlFor={id}>
        {t('period.label')}
      </label>
      <select
        id={id}
        className={styles.select}
        value={period.id}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {groupByForm(periods).map(({ form, periods: ofForm }) => (
          <optgroup key={form.code} label={local(form.name)}>
            {ofForm.map((each) => (
              <option key={each.id} value={each.id}>
                {`${local(each.label)} · ${t(`period.${each.state}`)}`}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
};
