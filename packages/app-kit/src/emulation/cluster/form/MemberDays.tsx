import type { Day } from '@danvan/domain/kernel';
import { DayInput } from '../../../form/DayInput.tsx';
import styles from '../Cluster.module.css';
import { useClusterText } from '../use-cluster-text.ts';
import type { TypedMember } from './typed-year.ts';
import type { YearFormParts } from './YearForm.tsx';

/** When members enter and leave, for those that are not in the cluster all year. */
export const MemberDays = ({ form: { typed, change } }: YearFormParts) => {
  const t = useClusterText();
  const set = (id: string, days: Partial<Pick<TypedMember, 'from' | 'to'>>) =>
    change({ members: typed.members.map((each) => (each.id === id ? { ...each, ...days } : each)) });
  return (
    <fieldset className={styles.days}>
      <legend>{t('form.days')}</legend>
      <p className={styles.quiet}>{t('form.daysHint')}</p>
      {typed.members.map(({ id, name, from, to }) => (
        <div key={id} className={styles.pair}>
          <DayInput
            label={t('form.from', { unit: name })}
            day={from}
            onDay={(day: Day | null) => set(id, { from: day })}
          />
          <DayInput
            label={t('form.to', { unit: name })}
            day={to}
            onDay={(day: Day | null) => set(id, { to: day })}
          />
        </div>
      ))}
    </fieldset>
  );
};
