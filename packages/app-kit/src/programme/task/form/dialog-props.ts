import type { ShownTask } from '../task.graphql.ts';

/** What every dialog of an act upon a task is told. */
export type TaskDialogProps = { readonly task: ShownTask; readonly onClose: () => void };
