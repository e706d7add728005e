/** Languages of the interface; the first is the one people get. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Words by key. */
export type Words = Readonly<Record<string, string>>;

/** The words of an app: Vietnamese at hand, English fetched when someone asks for it. */
export type Catalogue = { readonly vi: Words; readonly en: () => Promise<Words> };

const REMEMBERED = 'danvan.language';

/** The language chosen last on this machine. */
export const rememberedLanguage = (): Language => {
  const remembered = readStored();
  return LANGUAGES.find((language) => language === remembered) ?? 'vi';
};

const readStored = (): string | null => {
  try {
    return localStorage.getItem(REMEMBERED);
  } catch {
    return null; // private windows may refuse storage; Vietnamese then
  }
};

export const rememberLanguage = (language: Language): void => {
  try {
    localStorage.setItem(REMEMBERED, language);
  } catch {
    // the choice lives as long as the page
  }
};
