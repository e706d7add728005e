import { type RoundSheet, sheetAt } from '@danvan/domain/emulation';
import type { CriteriaSet, SubjectScore } from '@danvan/domain/scoring';
import { useEffect, useMemo, useState } from 'react';

type Engine = typeof import('./engine.ts');

const scoreNow = ({ compile, tabulate, score }: Engine, set: CriteriaSet) => {
  const compiled = compile(set);
  return (sheet: RoundSheet): SubjectScore | null => {
    const table = tabulate(compiled, [sheetAt(set, sheet, 'SELF')]);
    return table.ok ? score(compiled, table.value, 'PROVISIONAL').scoreOf(sheet.subject) : null;
  };
};

/**
 * The provisional score of a sheet as it stands under someone's hands, by the same package by which the server scores.
 * Null while the engine is on its way; the score before stays while what is typed cannot be scored.
 */
export const useLiveScore = (set: CriteriaSet, sheet: RoundSheet): SubjectScore | null => {
  const [engine, setEngine] = useState<Engine | null>(null);
  const [last, setLast] = useState<SubjectScore | null>(null);
  useEffect(() => {
    let isHere = true;
    void import('./engine.ts').then((module) => isHere && setEngine(module));
    return () => {
      isHere = false;
    };
  }, []);
  const scored = useMemo(() => (engine ? scoreNow(engine, set) : null), [engine, set]);
  const now = useMemo(() => scored?.(sheet) ?? null, [scored, sheet]);
  useEffect(() => {
    if (now) setLast(now);
  }, [now]);
  return now ?? last;
};
