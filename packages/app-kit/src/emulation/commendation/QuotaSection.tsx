import { Section } from '@danvan/ui';
import { useLanguage } from '../../language/LanguageProvider.tsx';
import type { ShownCommendation } from './commendation.graphql.ts';
import { sayConditions } from './domain-form.ts';
import { QuotaLines } from './QuotaLines.tsx';
import { useCommendationText } from './use-commendation-text.ts';

/** The quota check of each cluster in words and numbers, and why it is exceeded where it is. */
export const QuotaSection = ({ commendation }: { readonly commendation: ShownCommendation }) => {
  const t = useCommendationText();
  const { language } = useLanguage();
  const { quota, form, overQuotaReason, decision } = commendation;
  if (quota === null || form === null || quota.lines.length === 0) return null;
  return (
    <Section title={t('page.quota')} note={t('page.requires', { words: sayConditions(form, language) })}>
      <QuotaLines lines={quota.lines} />
      {overQuotaReason ? <p>{t('page.quota.reason', { reason: overQuotaReason })}</p> : null}
      {decision?.overQuotaReason ? (
        <p>{t('page.quota.exception', { reason: decision.overQuotaReason })}</p>
      ) : null}
    </Section>
  );
};
