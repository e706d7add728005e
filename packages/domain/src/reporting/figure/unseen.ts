/**
 * What takes part in a text without being seen: marks of direction, joiners, soft hyphens, variation selectors. Excel
 * and web pages leave them in what is pasted; some hide a number in them.
 */
const UNSEEN = /\p{Cf}|\p{Variation_Selector}|\u034f|[\u115f\u1160\u3164\uffa0]/gu;

/** The text as one sees it. */
export const withoutUnseen = (text: string): string => text.replace(UNSEEN, '');
