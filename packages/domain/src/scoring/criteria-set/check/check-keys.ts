import { type CriteriaSetDraft, LONGEST_KEY } from '../draft.ts';
import { type CriteriaFault, faultAt } from '../fault.ts';
import { criteriaOf } from '../walk.ts';
import { type Faults, NONE } from './context.ts';

type Path = CriteriaFault['path'];

const KEY = /^[\p{L}\p{N}]([\p{L}\p{N}._-]*[\p{L}\p{N}])?$/u;

/** Sheets are kept by key: a key that every object of the language has ("constructor") would be found in all of them. */
const isEverywhere = (key: string): boolean => key in Object.prototype;

const keysOf = (set: CriteriaSetDraft): readonly (readonly [key: string, path: Path])[] => [
  ...criteriaOf(set.criteria).map(({ criterion, path }) => [criterion.key, [...path, 'key']] as const),
  ...set.vetoes.map(({ key }, index) => [key, ['vetoes', index, 'key']] as const),
  ...set.gates.map(({ key }, index) => [key, ['gates', index, 'key']] as const),
];

/** Keys ("I.1.a") can be used and name one thing each, over criteria, vetoes and gates together. */
export const checkKeys = (set: CriteriaSetDraft): Faults => {
  const seen = new Set<string>();
  return keysOf(set).flatMap(([key, path]) => {
    if (key.length > LONGEST_KEY || !KEY.test(key) || isEverywhere(key))
      return [faultAt('KEY_NOT_USABLE', path, { longest: LONGEST_KEY })];
    if (seen.has(key)) return [faultAt('KEY_REPEATED', path, { key })];
    seen.add(key);
    return NONE;
  });
};
