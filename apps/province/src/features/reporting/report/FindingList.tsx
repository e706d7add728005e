import { useLanguage } from '@danvan/app-kit';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconMessageQuestion,
} from '@tabler/icons-react';
import { useText } from '../../../language/use-text.ts';
import styles from './Findings.module.css';
import { FINDING_GROUPS, type SortedFindings } from './sort-findings.ts';
import type { ReadyForm } from './use-form-parts.ts';

const ICONS = {
  MEND: IconAlertTriangle,
  EXPLAIN: IconMessageQuestion,
  NOT_YET: IconCircleDashed,
  EXPLAINED: IconCircleCheck,
} as const;

type Props = {
  readonly findings: SortedFindings;
  readonly form: ReadyForm;
  readonly onChoose: (code: string) => void;
};

/** What the checks found, by what it asks for; a click leads to the figure. */
export const FindingList = ({ findings, form, onChoose }: Props) => {
  const t = useText();
  const { language } = useLanguage();
  return FINDING_GROUPS.filter((group) => findings[group].length > 0).map((group) => {
    const Icon = ICONS[group];
    return (
      <div key={group} className={styles.group} data-group={group}>
        <h3 className={styles.title}>
          <Icon size={15} stroke={1.9} aria-hidden />
          {t(`findings.${group}`, { count: findings[group].length })}
        </h3>
        <ul className={styles.list}>
          {findings[group].map(({ indicatorCode, message, code }) => (
            <li key={`${code}-${indicatorCode}`}>
              <button type="button" className={styles.finding} onClick={() => onChoose(indicatorCode)}>
                <span className={styles.name}>
                  {form.indicators.get(indicatorCode)?.name[language] ?? t('findings.whole')}
                </span>
                {group === 'NOT_YET' ? null : <span className={styles.words}>{message}</span>}
              </button>
            </li>
          ))}
        </ul>
      </div>
    );
  });
};
