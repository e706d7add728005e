import { useEffect, useRef } from 'react';
import { useNavigationType } from 'react-router';

/**
 * On another page: its beginning is shown and read, as after a full load. Going back keeps the place where one
 * was; what changes behind the "?" of an address is the same page.
 */
export const useArrival = (path: string): void => {
  const kind = useNavigationType();
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    document.getElementById('main')?.focus({ preventScroll: true });
    if (kind !== 'POP') scrollTo(0, 0);
  }, [path, kind]);
};
