import * as v from 'valibot';
import { type Day, type Decimal, parseDay, parseDecimal } from '../../../kernel/index.ts';
import { checkText, LONGEST_NARRATIVE, LONGEST_TITLE } from '../../../programme/index.ts';
import { type CriteriaFault, faultAt } from '../fault.ts';

/** A fault found inside a schema travels as the message of its issue. */
const message = (fault: CriteriaFault): string => JSON.stringify(fault);

/** The fault that an issue of ours carries. */
export const faultOfMessage = (text: string): CriteriaFault => JSON.parse(text) as CriteriaFault;

const words = (longest: number) =>
  v.pipe(
    v.string(),
    v.rawTransform<string, string>(({ dataset, addIssue, NEVER }) => {
      const checked = checkText(dataset.value, [], longest);
      if (checked.ok) return checked.value ?? '';
      addIssue({ message: message(checked.error) });
      return NEVER;
    }),
  );

/** Words in both languages; English may be empty, the page then shows the Vietnamese. */
export const shortText = v.strictObject({ vi: words(LONGEST_TITLE), en: words(LONGEST_TITLE) });
export const longText = v.strictObject({ vi: words(LONGEST_NARRATIVE), en: words(LONGEST_NARRATIVE) });

/** Where something stands in a regulation; null when there is none. */
export const source = v.nullable(
  v.pipe(
    words(LONGEST_TITLE),
    v.transform((text) => (text === '' ? null : text)),
  ),
);

/** A key or code; what may stand in it is checked with the set. */
export const key = words(LONGEST_TITLE);

/** An exact number as plain text. */
export const number = v.pipe(
  v.string(),
  v.rawTransform<string, Decimal>(({ dataset, addIssue, NEVER }) => {
    const parsed = parseDecimal(dataset.value);
    if (parsed.ok) return parsed.value;
    addIssue({ message: message(faultAt('NOT_A_NUMBER', [])) });
    return NEVER;
  }),
);

/** A calendar day. */
export const calendarDay = v.pipe(
  v.string(),
  v.rawTransform<string, Day>(({ dataset, addIssue, NEVER }) => {
    const parsed = parseDay(dataset.value);
    if (parsed.ok) return parsed.value;
    addIssue({ message: message(faultAt('NOT_A_DAY', [])) });
    return NEVER;
  }),
);

/** A small whole number (a version, a rank, so many decimals). */
export const whole = v.pipe(v.number(), v.safeInteger());
