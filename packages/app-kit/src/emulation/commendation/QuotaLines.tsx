import { type QuotaLine, sayQuotaLine } from '@danvan/domain/emulation';
import { StateBadge } from '@danvan/ui';
import { useLanguage } from '../../language/LanguageProvider.tsx';
import styles from './Commendation.module.css';
import { useCommendationText } from './use-commendation-text.ts';

export type ShownQuotaLine = Omit<QuotaLine, 'cluster'> & { readonly clusterId: string };

/** What the quota of each cluster comes to: allowed, granted, proposed, over by. */
export const QuotaLines = ({ lines }: { readonly lines: readonly ShownQuotaLine[] }) => {
  const t = useCommendationText();
  const { language } = useLanguage();
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line.clusterId}>
          {line.allowed === null ? null : (
            <StateBadge
              tone={line.overBy > 0 ? 'overdue' : 'approved'}
              word={t(line.overBy > 0 ? 'page.quota.over' : 'page.quota.ok')}
            />
          )}
          <span>{sayQuotaLine(line, language)}</span>
        </li>
      ))}
    </ul>
  );
};
