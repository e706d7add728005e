import { day } from '@danvan/domain/kernel';
import type { ShownMember, ShownYear } from './cluster.graphql.ts';

type Signing = ShownMember['signings'][number];

/** A unit by its short name. */
export const unitOf = (id: string) => ({ id, name: `Công an ${id}`, shortName: id });

/** What was signed on a day: targets by the codes of their indicators. */
export const signing = (
  on: string,
  targets: readonly (readonly [code: string, value: string])[] = [],
): Signing => ({
  on: day(on),
  text: 'Giữ vững địa bàn',
  reason: null,
  targets: targets.map(([code, value]) => ({
    value: value as Signing['targets'][number]['value'],
    indicator: { code, name: { vi: code, en: code }, unitOfMeasure: { vi: 'tổ', en: 'teams' } },
  })),
});

/** A member of 2026 for the whole year. */
export const member = (id: string, more: Partial<ShownMember> = {}): ShownMember => ({
  from: day('2026-01-01'),
  to: day('2027-01-01'),
  maySign: true,
  unit: { ...unitOf(id), existsTo: null },
  inPlaceOf: null,
  signings: [],
  ...more,
});

/** A year of these members. */
export const yearOf = (
  year: number,
  members: readonly ShownMember[],
  more: Partial<ShownYear> = {},
): ShownYear => ({
  year,
  memberCount: members.length,
  signed: 0,
  waiting: members.length,
  isPledgeComplete: false,
  pledgeDueOn: day(`${year}-03-31`),
  lead: null,
  deputy: null,
  members: [...members],
  ...more,
});
