import type { Action } from '@danvan/domain/access';
import { openRoundActs, type RoundAct, SHEET_ACTS } from '@danvan/domain/emulation';
import type { GatewayContext } from '../../../context.ts';
import type { StoredRound } from './round.map.ts';

/** Who prepares a round is not who publishes its result. */
export const permissionOf = (act: RoundAct): Action =>
  act === 'PUBLISH' || act === 'CORRECT' ? 'PUBLISH_RESULT' : 'KEEP_ROUND';

/** The acts upon the round itself that are open to the viewer now. */
export const openActsOf = async (
  { loaders }: GatewayContext,
  round: StoredRound,
): Promise<readonly RoundAct[]> => {
  const allowed = await loaders.workActions(round.holder);
  return openRoundActs({ state: round.state, isBusy: round.busyJob !== null }).filter(
    (act) => !(SHEET_ACTS as readonly RoundAct[]).includes(act) && allowed.includes(permissionOf(act)),
  );
};
