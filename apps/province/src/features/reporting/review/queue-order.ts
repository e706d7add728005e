import { compareVietnamese } from '@danvan/domain/hierarchy';

type Queued = {
  readonly id: string;
  readonly submittedAt: string | null;
  readonly unit: { readonly shortName: string };
  readonly period: { readonly endsOn: string };
};

const orderOf = (a: Queued, b: Queued): number => {
  if (a.period.endsOn !== b.period.endsOn) return a.period.endsOn < b.period.endsOn ? -1 : 1;
  const [first, second] = [a.submittedAt ?? '', b.submittedAt ?? ''];
  if (first !== second) return first < second ? -1 : 1;
  return compareVietnamese(a.unit.shortName, b.unit.shortName);
};

/** The order in which reports are decided: the oldest period first, within it who has waited longest. */
export const inQueueOrder = <Q extends Queued>(queue: readonly Q[]): readonly Q[] => [...queue].sort(orderOf);

/** What to open after this one: the next in the queue, else the first that is left; null at the end. */
export const nextInQueue = <Q extends Queued>(queue: readonly Q[], currentId: string): Q | null => {
  const ordered = inQueueOrder(queue);
  const at = ordered.findIndex(({ id }) => id === currentId);
  const rest = ordered.filter(({ id }) => id !== currentId);
  return rest[at < 0 ? 0 : at] ?? rest[0] ?? null;
};
