/** Puts the focus at the top of the page when what had it is gone, so that the keyboard goes on from there. */
export const focusPage = (): void => document.getElementById('main')?.focus();
