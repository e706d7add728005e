type Queued = { readonly id: string; readonly submittedAt: string | null };

/** The order of review: who handed in first is looked at first. */
export const queueOrder = <R extends Queued>(reports: readonly R[]): readonly R[] =>
  [...reports].sort((a, b) => (a.submittedAt ?? '').localeCompare(b.submittedAt ?? ''));

/** The report to open after one is decided: the next in the queue, else the first of those that are left. */
export const nextInQueue = <R extends Queued>(reports: readonly R[], currentId: string): R | null => {
  const ordered = queueOrder(reports);
  const at = ordered.findIndex((report) => report.id === currentId);
  const rest = ordered.filter((report) => report.id !== currentId);
  return (at < 0 ? rest[0] : (rest[at] ?? rest[0])) ?? null;
};
