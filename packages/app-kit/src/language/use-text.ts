import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { useLanguage } from './LanguageProvider.tsx';
import type { KitKey } from './vi.ts';

/** Values put into the {places} of a text. */
export type TextValues = Readonly<Record<string, string | number>>;

/** Looks a text up by its key. */
export type Text<Key extends string> = (key: Key, values?: TextValues) => string;

/**
 * The typed hook of an app: `export const useText = textHook<keyof typeof vi>()`. Keys of the kit are
 * always among them.
 */
export const textHook =
  <Key extends string = never>() =>
  (): Text<Key | KitKey> => {
    const intl = useIntl();
    return useCallback((key, values) => String(intl.formatMessage({ id: key as string }, values)), [intl]);
  };

/** The kit's own words. */
export const useKitText = textHook();

/** Picks the language of a text that comes in both from the API (`LocalText`). */
export const useLocalText = (): ((text: { readonly vi: string; readonly en: string }) => string) => {
  const { language } = useLanguage();
  return useCallback((text) => text[language], [language]);
};
