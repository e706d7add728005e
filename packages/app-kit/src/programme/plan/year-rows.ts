import type { Standing } from '@danvan/domain/programme';
import { STANDING_MARKS } from '../task/standing-tone.ts';

type Planned = {
  readonly theme: string | null;
  readonly standing: Standing;
  readonly state: string;
};

/** The tasks of a plan under its themes, in their order; last what stands under none of them. Empty themes stay. */
export const byTheme = <Task extends Planned>(
  themes: readonly string[],
  tasks: readonly Task[],
): readonly { readonly theme: string | null; readonly tasks: readonly Task[] }[] => {
  const others = tasks.filter(({ theme }) => theme === null || !themes.includes(theme));
  const named = themes.map((theme) => ({ theme, tasks: tasks.filter((task) => task.theme === theme) }));
  return others.length > 0 ? [...named, { theme: null, tasks: others }] : named;
};

/** How a task looks in the year: what came back looks so until it is overdue. */
export const markOf = ({ standing, state }: Planned) =>
  state === 'SENT_BACK' && standing !== 'OVERDUE' ? 'back' : STANDING_MARKS[standing];
