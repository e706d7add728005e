/** Vietnamese first, English second. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same words in every language. */
export type LocalText = { readonly [L in Language]: string };
