import type { VariablesOf } from '@danvan/api-schema';
import type { DelayCause } from '@danvan/domain/programme';
import type { ReportTaskDone } from '../task.graphql.ts';

/** The cause of a delay as the form holds it; null: not told. */
export type TypedDelay = { readonly cause: DelayCause | null; readonly words: string };

export const NO_DELAY: TypedDelay = { cause: null, words: '' };

/** What is sent of it: nothing where no cause is chosen. */
export const delayInput = ({
  cause,
  words,
}: TypedDelay): VariablesOf<typeof ReportTaskDone>['input']['delay'] =>
  cause === null ? null : { cause, words };
