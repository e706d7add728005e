import type { Day } from '@danvan/domain/kernel';
import { vietnamDay } from '@danvan/domain/reporting';
import { useEffect, useState } from 'react';

const MINUTE = 60_000;

/** Today in Vietnam; turns over at midnight in a page that stays open. */
export const useToday = (): Day => {
  const [today, setToday] = useState(() => vietnamDay(Date.now()));
  useEffect(() => {
    const timer = setInterval(() => setToday(vietnamDay(Date.now())), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return today;
};
