import { SHEET_FAULT_WORDS } from '@danvan/domain/emulation';
import { sayFault } from '@danvan/domain/programme';
import { useCallback } from 'react';
import { useLanguage } from '../../../language/LanguageProvider.tsx';
import type { EntryFault } from './drafted-sheet.ts';

/** What is wrong with something typed into a sheet, in the words the server would use. */
export const useFaultText = (): ((fault: EntryFault) => string) => {
  const { language } = useLanguage();
  return useCallback((fault) => sayFault(SHEET_FAULT_WORDS, fault, language), [language]);
};
