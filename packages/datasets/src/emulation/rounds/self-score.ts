import type { Mark, Marks, Prefill } from '@danvan/domain/emulation';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { type CriteriaSet, type InputDefinition, leavesOf } from '@danvan/domain/scoring';
import { QUANG_NGAI_POLICE } from '../../demo-accounts.ts';
import { randomOf } from '../../demonstration/random.ts';
import { BELOW_STANDARD, WITHOUT_ELDERS } from '../members.ts';
import { allFigures } from './figures.ts';
import type { RoundStory } from './stories.ts';

/** Who is scored, among whom. */
export type Scored = { readonly unit: OrgUnitId; readonly group: string };

/** How far a unit has come with its own sheet. */
export type Progress = 'NOTHING' | 'BEGUN' | 'SUBMITTED';

/** While a round is open some have handed in, some have begun; Quảng Ngãi has begun. */
export const progressOf = ({ id, state }: RoundStory, { unit }: Scored): Progress => {
  if (state !== 'OPEN') return 'SUBMITTED';
  if (unit === QUANG_NGAI_POLICE) return 'BEGUN';
  return randomOf(id, unit, 'progress').pick(['SUBMITTED', 'BEGUN', 'NOTHING']);
};

type Asked = { readonly key: string; readonly inputs: readonly InputDefinition[] };

const asked = ({ criteria, vetoes, gates }: CriteriaSet): readonly Asked[] => [
  ...leavesOf(criteria),
  ...vetoes,
  ...gates,
];

const isNotAssigned = ({ inputs }: Asked, { group }: Scored): boolean =>
  WITHOUT_ELDERS.has(group) && inputs.some(({ indicator }) => indicator === 'CONFERENCE_ELDERS');

const NOT_ASSIGNED: Mark = {
  state: 'NOT_ASSIGNED',
  reason: 'Không được giao chỉ tiêu này trong năm (dữ liệu minh họa).',
};

/** What has begun has its security and administration; the rest is still to do. */
const hasCome = (progress: Progress, key: string): boolean =>
  progress === 'SUBMITTED' || (progress === 'BEGUN' && /^I\.[12]/.test(key));

/**
 * What a unit typed: everything that was not filled in for it. A target that a pledge gives is never typed; who has
 * not pledged has none.
 */
export const selfMarks = (story: RoundStory, scored: Scored, prefill: Prefill): Marks => {
  const progress = progressOf(story, scored);
  const figures = allFigures(story.set, {
    pledged: (key) => prefill[key]?.target?.value ?? null,
    isUpToStandard: scored.unit !== BELOW_STANDARD,
    randomOf: (key) => randomOf(story.id, scored.unit, key),
  });
  const marks = asked(story.set).flatMap((each): readonly (readonly [string, Mark])[] => {
    const { key, inputs } = each;
    if (!hasCome(progress, key)) return [];
    if (isNotAssigned(each, scored)) return [[key, NOT_ASSIGNED]];
    const typed = inputs.filter(({ name, isTarget }) => !isTarget && prefill[key]?.[name] === undefined);
    const values = Object.fromEntries(typed.map(({ name }) => [name, figures.get(key)?.[name] ?? null]));
    return typed.length === 0 ? [] : [[key, { state: 'ASSIGNED', values, setPoints: null, reason: null }]];
  });
  return Object.fromEntries(marks);
};
