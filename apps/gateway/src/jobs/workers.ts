import { correctRoundWorker } from '../modules/emulation/round/correct-round.ts';
import { finaliseRoundWorker } from '../modules/emulation/round/finalise-round.ts';
import { openRoundWorker } from '../modules/emulation/round/open-round.ts';
import type { Workers } from './jobs.ts';

/** Who carries out each kind of job. */
export const WORKERS: Workers = {
  OPEN_ROUND: openRoundWorker,
  FINALISE_ROUND: finaliseRoundWorker,
  CORRECT_ROUND: correctRoundWorker,
};
