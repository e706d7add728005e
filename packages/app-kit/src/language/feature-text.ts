import { useCallback, useMemo } from 'react';
import { createIntl, createIntlCache } from 'react-intl';
import { useLanguage } from './LanguageProvider.tsx';
import type { Text } from './use-text.ts';

const cache = createIntlCache();

/**
 * The words of a feature that is not on every page: they travel with its chunk instead of the first load.
 * `const useModelText = featureText(modelVi, modelEn)`; Vietnamese is the source of the keys.
 */
export const featureText =
  <Key extends string>(vi: Readonly<Record<Key, string>>, en: Readonly<Record<Key, string>>) =>
  (): Text<Key> => {
    const { language } = useLanguage();
    const intl = useMemo(
      () => createIntl({ locale: language, messages: language === 'en' ? en : vi }, cache),
      [language],
    );
    return useCallback((key, values) => String(intl.formatMessage({ id: key }, values)), [intl]);
  };
