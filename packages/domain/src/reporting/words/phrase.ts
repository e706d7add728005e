import { decimal } from '../../kernel/index.ts';
import { formatDecimal } from '../figure/format-figure.ts';
import type { IndicatorCode } from '../indicator.ts';
import type { Language, LocalText } from '../language.ts';

/** A name for each indicator, as the reader knows it. */
export type IndicatorNames = (code: IndicatorCode) => LocalText;

/** For each code of a union of faults: what it says. A code without words does not compile. */
export type Phrases<Fault extends { readonly code: string }> = {
  readonly [Code in Fault['code']]: (
    fault: Extract<Fault, { readonly code: Code }>,
    names: IndicatorNames,
  ) => LocalText;
};

/** The same words for every fault of a code. */
export const plainly = (vi: string, en: string) => (): LocalText => ({ vi, en });

/** A plain decimal of a fault as a reader writes it. */
export const number = (plain: string, language: Language): string => formatDecimal(decimal(plain), language);

/** "0,714 hoặc 714". */
export const choices = (plain: readonly string[], language: Language): string =>
  plain.map((text) => number(text, language)).join(language === 'vi' ? ' hoặc ' : ' or ');
