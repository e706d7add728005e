import { useEffect, useState } from 'react';

const PAUSE_IN_TYPING = 160;

/** What is typed, once there is a pause in typing. */
export const useSettled = (typed: string): string => {
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), PAUSE_IN_TYPING);
    return () => clearTimeout(timer);
  }, [typed]);
  return settled;
};
