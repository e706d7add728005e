import { type RefObject, useCallback } from 'react';
import type { FormLine } from './read-form.ts';

/** Goes to the value of an indicator in the grid and puts the focus there. */
export const useJump = (
  within: RefObject<HTMLElement | null>,
  lines: readonly FormLine[],
): ((code: string) => void) =>
  useCallback(
    (code) => {
      const row = lines.findIndex(({ indicator }) => indicator.code === code);
      const cell = within.current?.querySelector<HTMLElement>(`[data-place="${row}:0"]`);
      cell?.scrollIntoView({ block: 'center' });
      cell?.focus({ preventScroll: true });
    },
    [within, lines],
  );
