import type { Shift } from './layout.ts';

const PATHS: Readonly<Record<Shift, string>> = {
  UP: 'M5,1L9.5,9H0.5z',
  DOWN: 'M5,9L0.5,1H9.5z',
  SAME: 'M1,3.2H9M1,6.8H9',
  IN: 'M1,5a4,4 0 1,0 8,0a4,4 0 1,0 -8,0',
  OUT: 'M1,5a4,4 0 1,0 8,0a4,4 0 1,0 -8,0',
};
const FILLED: readonly Shift[] = ['UP', 'DOWN', 'IN'];

/** The sign of a change of place, drawn: not every machine has a letter for it. Its words stand beside it. */
export const ShiftMark = ({ shift }: { readonly shift: Shift }) => (
  <svg width={10} height={10} viewBox="0 0 10 10" aria-hidden>
    <path
      d={PATHS[shift]}
      fill={FILLED.includes(shift) ? 'currentcolor' : 'none'}
      stroke="currentcolor"
      strokeWidth={FILLED.includes(shift) ? 0 : 1.5}
    />
  </svg>
);
