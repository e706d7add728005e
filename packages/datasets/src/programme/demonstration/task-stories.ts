import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { day } from '@danvan/domain/kernel';
import {
  type AnnualPlan,
  assignTask,
  decideTask,
  makeTask,
  recordId,
  type Task,
  type TaskDraft,
  type TaskOrder,
} from '@danvan/domain/programme';
import { taskEntry } from '../entries/whole.ts';
import { legal, type ProgrammeWork } from '../record.ts';
import { joint } from './places.ts';

/** One act of the story: on which day, by whom, what. */
export type Step = readonly [on: string, by: 'LEAD' | 'ASSIGNER', order: TaskOrder];

/** A task with its story. */
export type TaskStory = {
  readonly id: string;
  readonly title: string;
  readonly theme?: string;
  readonly plan: AnnualPlan;
  readonly arisesFrom?: string;
  readonly lead: OrgUnitId;
  readonly cooperating?: readonly OrgUnitId[];
  readonly product: string;
  /** Words, or an indicator with its number. */
  readonly target?: string | readonly [indicator: string, value: string];
  readonly assigned: string;
  readonly deadline: string;
  readonly steps: readonly Step[];
};

/** tiến độ: on a day, so many percent. */
export const progress = (on: string, percent: number, words: string): Step => [
  on,
  'LEAD',
  { act: 'REPORT_PROGRESS', on: day(on), percent, words, delay: null },
];
/** hoàn thành, with its result. */
export const done = (on: string, result: string): Step => [
  on,
  'LEAD',
  { act: 'REPORT_DONE', finishedOn: day(on), result, delay: null },
];
/** nghiệm thu. */
export const accepted = (on: string, words: string | null = null): Step => [
  on,
  'ASSIGNER',
  { act: 'ACCEPT', words },
];

const draftOf = (story: TaskStory): TaskDraft => {
  const { target = null } = story;
  const [indicator, value] = Array.isArray(target) ? target : [null, null];
  return {
    title: story.title,
    plan: story.plan.id,
    theme: story.theme ?? null,
    arisesFrom: story.arisesFrom === undefined ? null : recordId(story.arisesFrom),
    lead: story.lead,
    cooperating: story.cooperating ?? [],
    product: story.product,
    targetIndicator: indicator,
    targetValue: value,
    targetText: typeof target === 'string' ? target : null,
    startsOn: day(story.assigned),
    deadline: day(story.deadline),
  };
};

/** The task after its story: every act of it is one that the domain allows. */
export const playTask = (story: TaskStory): Task => {
  const { plan } = story;
  const terms = legal(story.id, makeTask(draftOf(story), { programmes: [], plan })).value;
  const first = assignTask(terms, {
    id: recordId<'TASK'>(story.id),
    assigner: plan.unit,
    today: day(story.assigned),
  });
  return story.steps.reduce<Task>((task, [on, by, order]) => {
    const unit = by === 'LEAD' ? task.lead : task.assigner;
    return legal(`${story.id} ${on}`, decideTask(task, order, { unit, today: day(on) }));
  }, first);
};

/** The task with its record, last told of on the day of its last act. */
export const taskOf = (story: TaskStory): ProgrammeWork['tasks'][number] => {
  const task = playTask(story);
  return taskEntry(task, [story.plan.programme], joint(task.history.at(-1)?.on ?? day(story.assigned)));
};
