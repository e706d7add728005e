import type { Day } from '@danvan/domain/kernel';
import { useState } from 'react';
import { useModelText } from './use-model-text.ts';

/** A day without which an act is not sent: `tell` says so at the field, until a day is typed. */
export const useNeededDay = (day: Day | null) => {
  const t = useModelText();
  const [isTold, setTold] = useState(false);
  return { missing: isTold && day === null ? t('model.dayMissing') : null, tell: () => setTold(true) };
};
