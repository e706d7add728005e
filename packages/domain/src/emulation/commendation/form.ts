import {
  type Day,
  type Decimal,
  decimal,
  isSpan,
  isValidOn,
  type LocalText,
  overlap,
  type Validity,
  ZERO,
} from '../../kernel/index.ts';
import type { IssuerLevel } from './issuer-level.ts';

/** hình thức khen thưởng / danh hiệu thi đua. */
export const COMMENDATION_KINDS = ['FORM', 'TITLE'] as const;
export type CommendationKind = (typeof COMMENDATION_KINDS)[number];

/** tập thể / cá nhân: individuals are counted, never named. */
export const COMMENDED_KINDS = ['COLLECTIVE', 'INDIVIDUAL'] as const;
export type CommendedKind = (typeof COMMENDED_KINDS)[number];

/**
 * How many collectives of one cluster may have it in one year: any number · at most this share of the cluster's units,
 * rounded down, but at least `atLeast` · at most so many.
 */
export const QUOTA_KINDS = ['NONE', 'SHARE_OF_CLUSTER', 'PER_CLUSTER'] as const;
export type QuotaRule =
  | { readonly kind: 'NONE' }
  | { readonly kind: 'SHARE_OF_CLUSTER'; readonly share: Decimal; readonly atLeast: number }
  | { readonly kind: 'PER_CLUSTER'; readonly number: number };

/** What the published run must say of a collective that is proposed from it. */
export type FormRequirement = {
  /** Its class is one of so many best of the set (1: only the best); null: any class, or none. */
  readonly bestClasses: number | null;
  /** Its rank within the cluster is this or better; null: any rank, or none. */
  readonly lowestRank: number | null;
  /** In a set that recognises: đạt. */
  readonly isRecognised: boolean;
  /** The run does not bar it from titles. */
  readonly mayHaveTitle: boolean;
};

/** Names a form or a title through all its versions ("BANG_KHEN"). */
export type FormCode = string;

/**
 * hình thức khen thưởng, danh hiệu thi đua: dated data, for the law changes. The versions of one code follow each other
 * and never hold on the same day.
 */
export type CommendationForm = {
  readonly code: FormCode;
  readonly kind: CommendationKind;
  readonly name: LocalText;
  /** Who can have it; individuals as counts only. */
  readonly for: readonly CommendedKind[];
  readonly issuers: readonly IssuerLevel[];
  readonly validity: Validity;
  /** The document or fact in which it stands; null: set by us, and said so. */
  readonly source: string | null;
  /** What is known, what is set by us. */
  readonly note: LocalText;
  readonly quota: QuotaRule;
  readonly requires: FormRequirement;
  /** May it be given without a run, for an occasion with a reason? The quota counts what comes from runs. */
  readonly isForOccasions: boolean;
};

/** The forms and titles in force on a day, in the order of the catalogue. */
export const formsOn = (forms: readonly CommendationForm[], on: Day): readonly CommendationForm[] =>
  forms.filter(({ validity }) => isValidOn(validity, on));

/** The version of a form in force on a day; null when it has ended, or has not begun. */
export const formOn = (
  forms: readonly CommendationForm[],
  code: FormCode,
  on: Day,
): CommendationForm | null => formsOn(forms, on).find((form) => form.code === code) ?? null;

/** What is wrong with a catalogue of forms. */
export type CatalogueFault = {
  readonly code: FormCode;
  readonly fault: 'NO_DAY' | 'VERSIONS_OVERLAP' | 'NO_ISSUER' | 'FOR_NOBODY' | 'QUOTA_NOT_USABLE';
};

const isWholeFrom = (least: number, value: number): boolean => Number.isInteger(value) && value >= least;

const isUsable = (quota: QuotaRule): boolean => {
  if (quota.kind === 'NONE') return true;
  if (quota.kind === 'PER_CLUSTER') return isWholeFrom(0, quota.number);
  return quota.share.gte(ZERO) && quota.share.lte(decimal(1)) && isWholeFrom(0, quota.atLeast);
};

const faultsOf = (form: CommendationForm, others: readonly CommendationForm[]): CatalogueFault['fault'][] => [
  ...(isSpan(form.validity) ? [] : (['NO_DAY'] as const)),
  ...(others.some(({ code, validity }) => code === form.code && overlap(validity, form.validity))
    ? (['VERSIONS_OVERLAP'] as const)
    : []),
  ...(form.issuers.length > 0 ? [] : (['NO_ISSUER'] as const)),
  ...(form.for.length > 0 ? [] : (['FOR_NOBODY'] as const)),
  ...(isUsable(form.quota) ? [] : (['QUOTA_NOT_USABLE'] as const)),
];

/** Everything that is wrong with a catalogue; nothing when it can be used. */
export const checkCatalogue = (forms: readonly CommendationForm[]): readonly CatalogueFault[] =>
  forms.flatMap((form, index) =>
    faultsOf(form, forms.slice(0, index)).map((fault) => ({ code: form.code, fault })),
  );
