import { type ReactNode, useEffect } from 'react';

/** What the tab and the history say: the page's title before the app's. */
const shown: { app: string; page: string | null } = {
  app: typeof document === 'undefined' ? '' : document.title,
  page: null,
};

const show = (change: Partial<typeof shown>): void => {
  Object.assign(shown, change);
  document.title = shown.page === null ? shown.app : `${shown.page} · ${shown.app}`;
};

/** The app's title, in the language shown; index.html knows only the first one. */
export const useAppTitle = (title: string): void => {
  useEffect(() => show({ app: title }), [title]);
};

/** The page's title, for as long as it is shown. */
export const useDocumentTitle = (title: ReactNode): void => {
  useEffect(() => {
    if (typeof title !== 'string') return;
    show({ page: title });
    return () => show({ page: null });
  }, [title]);
};
