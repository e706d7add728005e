import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { IntlProvider } from 'react-intl';
import {
  type Catalogue,
  type Language,
  rememberedLanguage,
  rememberLanguage,
  type Words,
} from './language.ts';
import { vi } from './vi.ts';

type Choice = { readonly language: Language; readonly choose: (language: Language) => void };
const LanguageContext = createContext<Choice>({ language: 'vi', choose: () => undefined });

/** The language shown, and how to change it. */
export const useLanguage = (): Choice => useContext(LanguageContext);

const loadEnglish = async (catalogue: Catalogue): Promise<Words> => {
  const [kit, app] = await Promise.all([import('./en.ts'), catalogue.en()]);
  return { ...kit.en, ...app };
};

/** Gives everything below its words; English arrives when it is first chosen. */
export const LanguageProvider = ({ catalogue, children }: { catalogue: Catalogue; children: ReactNode }) => {
  const [wanted, setWanted] = useState(rememberedLanguage);
  const [english, setEnglish] = useState<Words | null>(null);
  const vietnamese = useMemo(() => ({ ...vi, ...catalogue.vi }), [catalogue]);
  useEffect(() => {
    if (wanted === 'en' && !english) void loadEnglish(catalogue).then(setEnglish);
  }, [wanted, english, catalogue]);
  const shown: Language = wanted === 'en' && english ? 'en' : 'vi';
  useEffect(() => {
    document.documentElement.lang = shown;
  }, [shown]);
  const choice = useMemo<Choice>(
    () => ({
      language: shown,
      choose: (language) => {
        rememberLanguage(language);
        setWanted(language);
      },
    }),
    [shown],
  );
  return (
    <LanguageContext value={choice}>
      <IntlProvider locale={shown} messages={shown === 'en' && english ? english : vietnamese}>
        {children}
      </IntlProvider>
    </LanguageContext>
  );
};
