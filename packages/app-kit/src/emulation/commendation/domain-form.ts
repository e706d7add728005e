import { type FormRequirement, type QuotaRule, sayQuotaRule, sayRequirement } from '@danvan/domain/emulation';
import { decimal, type Language } from '@danvan/domain/kernel';
import type { ShownForm } from './commendation.graphql.ts';

/** The quota rule of a form as the domain knows it. */
export const quotaRuleOf = ({ quota }: Pick<ShownForm, 'quota'>): QuotaRule => {
  const { kind, share, atLeast, number } = quota;
  if (kind === 'SHARE_OF_CLUSTER') return { kind, share: decimal(share ?? '0'), atLeast: atLeast ?? 0 };
  return kind === 'PER_CLUSTER' ? { kind, number: number ?? 0 } : { kind: 'NONE' };
};

const requirementOf = ({ requires }: Pick<ShownForm, 'requires'>): FormRequirement => requires;

/** What a form asks for and how many may have it, in one line. */
export const sayConditions = (form: Pick<ShownForm, 'quota' | 'requires'>, language: Language): string =>
  [...sayRequirement(requirementOf(form), language), sayQuotaRule(quotaRuleOf(form), language)]
    .map((words, index) => (index === 0 ? words : words.charAt(0).toLowerCase() + words.slice(1)))
    .join('; ');
