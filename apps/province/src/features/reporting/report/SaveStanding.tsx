import { SaveIndicator, type SaveState } from '@danvan/ui';
import { useText } from '../../../language/use-text.ts';
import type { SaveStand } from './save-queue.ts';

const STATES = {
  SAVED: 'saved',
  SAVING: 'saving',
  UNSAVED: 'unsaved',
  FAILED: 'failed',
  HALTED: 'failed',
} as const satisfies Record<SaveStand['kind'], SaveState>;

/** Saved, saving, not saved: always in sight while one types. */
export const SaveStanding = ({ stand }: { readonly stand: SaveStand }) => {
  const t = useText();
  const count = 'count' in stand ? stand.count : 0;
  return <SaveIndicator state={STATES[stand.kind]} words={t(`save.${stand.kind}`, { count })} />;
};
