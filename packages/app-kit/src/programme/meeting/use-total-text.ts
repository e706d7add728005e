import { useFormat } from '../../formatting/use-format.ts';
import { useMeetingText } from './use-meeting-text.ts';

type Total = { readonly units: number; readonly counted: number; readonly people: number };

/** Units and people in words: two numbers, never added, and how much of it is counted. */
export const useTotalText = (): ((total: Total) => string) => {
  const t = useMeetingText();
  const format = useFormat();
  return ({ units, counted, people }) => {
    const words = { units, counted, people: format.number(people) };
    if (counted === 0) return t('meeting.totalNone', words);
    return t(counted < units ? 'meeting.totalPart' : 'meeting.total', words);
  };
};
