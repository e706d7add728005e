import type { Path } from './edit-at.ts';

/** The parts of a set that are edited one at a time. */
export const SECTIONS = ['set', 'criteria', 'bands', 'vetoes', 'gates', 'ties', 'trial'] as const;
export type Section = (typeof SECTIONS)[number];

/** What is open in the editor: a part of the set, or one criterion of its tree. */
export type Selection = { readonly section: Section; readonly path: Path };

const CRITERIA: readonly (string | number)[] = ['criteria', 'children'];

/** The criterion in which a place lies; [] when it lies in none. */
const criterionOf = (path: Path): Path => {
  let length = 0;
  while (CRITERIA.includes(path[length] ?? '') && typeof path[length + 1] === 'number') length += 2;
  return path.slice(0, length);
};

const PARTS: Readonly<Record<string, Section>> = {
  criteria: 'criteria',
  bands: 'bands',
  vetoes: 'vetoes',
  gates: 'gates',
  quota: 'ties',
  tieBreaks: 'ties',
};

/** What must be open to mend a fault at a place. */
export const selectionFor = (path: Path): Selection => ({
  section: PARTS[String(path[0])] ?? 'set',
  path: criterionOf(path),
});

/** Does a fault at `path` concern what lies at or below `place`? */
export const isWithin = (path: Path, place: Path): boolean =>
  place.every((step, index) => String(path[index]) === String(step));
