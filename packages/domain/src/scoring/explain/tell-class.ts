import type { ScoringResult, SubjectScore, Verdict } from '../score/result.ts';
import { conditionStep } from './rules/tell-condition.ts';
import { step } from './step.ts';
import type { SubjectStep } from './subject-step.ts';

const bandOf = ({ set }: ScoringResult, code: string | null): number =>
  set.bands.findIndex((band) => band.code === code);

/** The condition of a veto or gate as it was asked; `condition` is its place among vetoes, then gates. */
const asked = (result: ScoringResult, key: string, subject: number): readonly SubjectStep[] => {
  const position = result.compiled.conditionIndex.get(key) ?? -1;
  const compiled = result.compiled.conditions[position];
  const figures = result.table.conditions[position];
  const told = compiled && figures ? conditionStep(compiled.condition, figures, subject) : null;
  return told === null
    ? []
    : [{ ...told, values: { ...told.values, ...step('', null, { condition: position }).values } }];
};

const tellVerdict = (result: ScoringResult, verdict: Verdict, subject: number): readonly SubjectStep[] => {
  const { set } = result;
  switch (verdict.kind) {
    case 'VETO': {
      const veto = set.vetoes.findIndex(({ key }) => key === verdict.key);
      return [step('VETO', null, { veto }), ...asked(result, verdict.key, subject)];
    }
    case 'GATE': {
      const gate = set.gates.findIndex(({ key }) => key === verdict.key);
      const denied = bandOf(result, set.gates[gate]?.class ?? null);
      return [step('GATE_UNMET', null, { gate, class: denied }), ...asked(result, verdict.key, subject)];
    }
    case 'QUOTA': {
      const share = set.quota?.share;
      return [
        step('QUOTA', null, { class: bandOf(result, set.quota?.class ?? null), ...(share && { share }) }),
      ];
    }
  }
};

const tellRecognition = ({ isRecognised }: SubjectScore): SubjectStep =>
  step(isRecognised === null ? 'RECOGNITION_UNKNOWN' : isRecognised ? 'RECOGNISED' : 'NOT_RECOGNISED', null);

/** The class by the bands, what vetoes, gates and the quota made of it, and what it is in the end. */
export const tellClass = (
  result: ScoringResult,
  score: SubjectScore,
  subject: number,
): readonly SubjectStep[] => {
  const told: SubjectStep[] = [];
  const band = bandOf(result, score.bandClass);
  const from = result.set.bands[band]?.from;
  if (band >= 0 && from && score.normalised) told.push(step('BAND', score.normalised, { class: band, from }));
  told.push(...score.verdicts.flatMap((verdict) => tellVerdict(result, verdict, subject)));
  if (score.class !== null && score.class !== score.bandClass)
    told.push(step('CLASS', null, { class: bandOf(result, score.class) }));
  if (score.bandClass !== null && score.class === null) told.push(step('NO_CLASS', null));
  if (result.set.outcome === 'RECOGNITION') told.push(tellRecognition(score));
  if (score.isComplete && !score.mayHaveTitle) told.push(step('NO_TITLE', null));
  return told;
};
