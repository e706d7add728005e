import type { CriteriaSetDraft } from '../draft.ts';
import { type CriteriaFault, faultAt } from '../fault.ts';
import type { Band, Effect } from '../model.ts';
import { checkLocalText } from './check-local-text.ts';
import { checkShare } from './check-numbers.ts';
import { type Faults, NONE } from './context.ts';

type Path = CriteriaFault['path'];

const checkBand = (bands: readonly Band[], index: number): Faults => {
  const band = bands[index] as Band;
  const before = bands[index - 1];
  return [
    ...(band.code === '' ? [faultAt('TEXT_REQUIRED', ['bands', index, 'code'])] : NONE),
    ...(bands.findIndex(({ code }) => code === band.code) < index
      ? [faultAt('CLASS_REPEATED', ['bands', index, 'code'], { class: band.code })]
      : NONE),
    ...checkLocalText(band.name, ['bands', index, 'name']),
    ...(before !== undefined && band.from.gte(before.from)
      ? [faultAt('BANDS_NOT_DESCENDING', ['bands', index, 'from'])]
      : NONE),
  ];
};

/** Classes from the best down to 0, each with a lower bound of its own. */
export const checkBands = ({ bands, outcome, scale }: CriteriaSetDraft): Faults => {
  if (bands.length === 0) return NONE;
  if (outcome === 'RECOGNITION') return [faultAt('NOT_IN_RECOGNITION', ['bands'])];
  const best = bands[0] as Band;
  const lowest = bands.at(-1) as Band;
  return [
    ...bands.flatMap((_, index) => checkBand(bands, index)),
    ...(scale !== null && best.from.gt(scale) ? [faultAt('BAND_ABOVE_SCALE', ['bands', 0, 'from'])] : NONE),
    ...(lowest.from.eq(0) ? NONE : [faultAt('LOWEST_BAND_NOT_ZERO', ['bands', bands.length - 1, 'from'])]),
  ];
};

/** A class that exists. */
export const checkClass = (set: CriteriaSetDraft, code: string, path: Path): Faults =>
  set.bands.some((band) => band.code === code) ? NONE : [faultAt('CLASS_UNKNOWN', path, { class: code })];

/** A class that exists and has one below it. */
export const checkClassWithLower = (set: CriteriaSetDraft, code: string, path: Path): Faults =>
  set.bands.length > 0 && set.bands.at(-1)?.code === code
    ? [faultAt('CLASS_IS_LOWEST', path, { class: code })]
    : checkClass(set, code, path);

/** An effect names a class that exists and fits the outcome of the set. */
export const checkEffect = (set: CriteriaSetDraft, effect: Effect, path: Path): Faults => {
  const needs =
    effect.kind === 'NOT_RECOGNISED'
      ? 'RECOGNITION'
      : effect.kind === 'CAP_CLASS' || effect.kind === 'LOWER_CLASS'
        ? 'POINTS'
        : set.outcome;
  if (needs !== set.outcome) return [faultAt('EFFECT_NOT_IN_OUTCOME', path)];
  if (effect.kind === 'CAP_CLASS') return checkClass(set, effect.class, [...path, 'class']);
  if (effect.kind !== 'LOWER_CLASS') return NONE;
  if (set.bands.length === 0) return [faultAt('CLASS_UNKNOWN', path, { class: '' })];
  return effect.steps >= 1 ? NONE : [faultAt('STEPS_DOWN_NOT_WHOLE', [...path, 'steps'])];
};

/** The quota is of a class that has one below it, and among classes that exist and hold its own. */
export const checkQuota = (set: CriteriaSetDraft): Faults => {
  const { quota } = set;
  if (quota === null) return NONE;
  if (set.outcome === 'RECOGNITION') return [faultAt('NOT_IN_RECOGNITION', ['quota'])];
  return [
    ...checkClassWithLower(set, quota.class, ['quota', 'class']),
    ...checkShare(quota.share, ['quota', 'share']),
    ...quota.among.flatMap((code, index) => checkClass(set, code, ['quota', 'among', index])),
    ...(quota.among.includes(quota.class) ? NONE : [faultAt('QUOTA_WITHOUT_ITS_CLASS', ['quota', 'among'])]),
  ];
};
