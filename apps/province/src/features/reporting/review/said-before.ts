/** Words that the page before left for this one ("Đã phê duyệt …"), carried by the move itself. */
export type Said = { readonly told: string };

export const saidBefore = (state: unknown): string | null =>
  typeof state === 'object' && state !== null && 'told' in state && typeof state.told === 'string'
    ? state.told
    : null;
