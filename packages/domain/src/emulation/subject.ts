import type { Day, Id } from '../kernel/index.ts';

/** One block of clusters that are judged alike ("Khối Công an các tỉnh"). */
export type BlockId = Id<'Block'>;

/** The year that is judged: from its first day to its last, both inclusive; not always the calendar's year. */
export type EmulationSpan = { readonly firstDay: Day; readonly lastDay: Day };
