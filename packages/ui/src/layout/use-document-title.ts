import { type ReactNode, useEffect } from 'react';

/** The app's own title, as index.html gives it. */
const APP_TITLE = typeof document === 'undefined' ? '' : document.title;

/** The page's title in front of the app's, in the tab and in the history. */
export const useDocumentTitle = (title: ReactNode): void => {
  useEffect(() => {
    if (typeof title !== 'string') return;
    document.title = `${title} · ${APP_TITLE}`;
    return () => {
      document.title = APP_TITLE;
    };
  }, [title]);
};
