import { decimal, type LocalText } from '@danvan/domain/kernel';
import type { Direction } from '@danvan/domain/scoring';
import { HALF, input, type LeafSaid, leaf, say } from '../parts.ts';

/** Where the frame of set C is published; our sources give its figures without the number of the document. */
export const SCALE_1000 = 'Thang điểm cụm thi đua đã công bố (700/200/100)';
export const SCALE_40 = 'Thang điểm cụm thi đua đã công bố (xây dựng phong trào 40 điểm: 10 + 15 + 5 + 10)';
export const SCALE_100 = 'Thang điểm cụm thi đua đã công bố (phong trào thi đua 100 điểm: 40 + 20 + 15 + 25)';
export const CIRCULAR_02 = 'Thông tư 02/2021/TT-BCA';

/** The points are published, what stands for them and how it is counted is ours. */
export const OUR_CONTENT = say(
  'Mức điểm đã công bố; tên tiêu chí và cách tính do hệ thống đặt.',
  'The points are published; the name and the way of counting are set by us.',
);

/** What is measured, where its approved figure comes from, and whether less is better. */
export type Measure = {
  readonly label: LocalText;
  readonly indicator?: string;
  readonly direction?: Direction;
};

/** Against the target of the pledge: half for reaching it, the whole for the cluster's best. */
export const againstTarget = (
  key: string,
  name: LocalText,
  maximum: string,
  { label, indicator, direction = 'HIGHER' }: Measure,
  more: LeafSaid = {},
) =>
  leaf(
    key,
    name,
    { name: 'targetRatio', direction, half: HALF },
    [
      input('actual', label, indicator),
      input('target', say('Chỉ tiêu giao ước', 'Target of the pledge'), indicator, indicator !== undefined),
    ],
    { maximum, missing: 'ZERO', mayBeNotAssigned: true, ...more },
  );

/** So many points for each, up to the maximum. */
export const forEach = (
  key: string,
  name: LocalText,
  [points, maximum]: readonly [points: string, maximum: string],
  label: LocalText,
  { indicator, ...more }: LeafSaid & { readonly indicator?: string } = {},
) =>
  leaf(key, name, { name: 'perOccurrence', points: decimal(points) }, [input('count', label, indicator)], {
    maximum,
    missing: 'ZERO',
    ...more,
  });

/** What is praised adds, what is blamed takes off. */
export const praiseAndBlame = (
  key: string,
  name: LocalText,
  { bonus, penalty, minimum, maximum }: Record<'bonus' | 'penalty' | 'minimum' | 'maximum', string>,
  [bonuses, penalties]: readonly [bonuses: LocalText, penalties: LocalText],
  more: LeafSaid = {},
) =>
  leaf(
    key,
    name,
    {
      name: 'bonusPenalty',
      bonus: decimal(bonus),
      penalty: decimal(penalty),
      minimum: decimal(minimum),
    },
    [input('bonuses', bonuses), input('penalties', penalties)],
    { maximum, missing: 'ZERO', ...more },
  );
