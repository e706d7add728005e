import { type Day, parseDay } from '@danvan/domain/kernel';

/** Reads a day as people write it, dd/MM/yyyy (also with dashes or dots); null when it is none. */
export const readTypedDay = (text: string): Day | null => {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  if (!parts) return null;
  const [, day = '', month = '', year = ''] = parts;
  const parsed = parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return parsed.ok ? parsed.value : null;
};
