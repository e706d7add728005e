import type { Day } from '../../kernel/index.ts';
import type { Model } from './model.ts';

/** Every day on which something of the model's own story happened after its start: recognitions, results, points. */
export const storyDays = ({ recognitions, results, points }: Model): readonly Day[] => [
  ...recognitions.map((recognition) => recognition.on.day),
  ...results.map((result) => result.on),
  ...points.map((point) => point.started.day),
];

/** One entry a day, in the order of days: what is said later of the same day takes the place of the earlier word. */
export const putByDay = <T extends { readonly on: Day }>(list: readonly T[], entry: T): readonly T[] =>
  [...list.filter((each) => each.on !== entry.on), entry].toSorted((a, b) => (a.on < b.on ? -1 : 1));
