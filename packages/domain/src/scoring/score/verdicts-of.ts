import type { ScoringResult, Verdict } from './result.ts';

type Run = Pick<ScoringResult, 'compiled' | 'columns' | 'set'>;

/** A gate speaks where the bands alone would have given its class, or a better one. */
const gateVerdict = (
  { set, columns }: Run,
  key: string,
  gated: string,
  subject: number,
): readonly Verdict[] => {
  const index = set.bands.findIndex(({ code }) => code === gated);
  const band = columns.bandClasses[subject] ?? -1;
  const next = set.bands[index + 1];
  if (band < 0 || band > index || !next) return [];
  return [{ key, kind: 'GATE', effects: [{ kind: 'CAP_CLASS', class: next.code }] }];
};

/** Which vetoes held, which gates were not met, whether the quota took a class: in the order of the set. */
export const verdictsOf = (run: Run, subject: number): readonly Verdict[] => {
  const { compiled, columns, set } = run;
  const verdicts = compiled.conditions.flatMap((condition, position): readonly Verdict[] => {
    const isMet = columns.conditions[position]?.[subject] === 1;
    if (condition.kind === 'GATE')
      return isMet ? [] : gateVerdict(run, condition.key, condition.gate.class, subject);
    return isMet ? [{ key: condition.key, kind: 'VETO', effects: condition.veto.effects }] : [];
  });
  if (!set.quota || columns.isLoweredByQuota[subject] !== 1) return verdicts;
  return [...verdicts, { key: set.quota.class, kind: 'QUOTA', effects: [{ kind: 'LOWER_CLASS', steps: 1 }] }];
};
