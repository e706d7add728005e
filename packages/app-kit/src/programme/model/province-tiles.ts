import type { StateTone } from '@danvan/ui';
import type { ShownModel, ShownPoint } from './model.graphql.ts';

/** How a province stands to a model: where it began, where it is applied, where it was. */
export const PROVINCE_STANDINGS = ['HOME', 'WORKING', 'OVER'] as const;
export type ProvinceStanding = (typeof PROVINCE_STANDINGS)[number];

export const STANDING_TONES = {
  HOME: 'submitted',
  WORKING: 'approved',
  OVER: 'sentBack',
} as const satisfies Record<ProvinceStanding, StateTone>;

/** A province that the model has reached. */
export type ReachedProvince = {
  readonly id: string;
  readonly name: string;
  readonly standing: ProvinceStanding;
  /** Points at work there on the day. */
  readonly points: number;
};

type Province = NonNullable<ShownPoint['province']>;

/** The provinces that a model had reached by a day. A point without a single province (the ministry's) is on no tile. */
export const reachedProvinces = (
  { province: home, points }: Pick<ShownModel, 'province' | 'points'>,
  on: string,
): readonly ReachedProvince[] => {
  const started = points.filter((point) => point.started.day <= on);
  const isAtWork = ({ droppedOut }: ShownPoint): boolean => droppedOut === null || on < droppedOut.on;
  const all = [home, ...started.map(({ province }) => province)].filter((each) => each !== null);
  const provinces = new Map<string, Province>(all.map((province) => [province.id, province]));
  return [...provinces.values()].map(({ id, shortName }) => {
    const working = started.filter((point) => point.province?.id === id && isAtWork(point)).length;
    const standing = id === home?.id ? 'HOME' : working > 0 ? 'WORKING' : 'OVER';
    return { id, name: shortName, standing, points: working };
  });
};
