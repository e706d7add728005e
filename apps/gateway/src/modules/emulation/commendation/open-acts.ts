import type { Action } from '@danvan/domain/access';
import {
  type Commendation,
  type CommendationAct,
  openCommendationActs,
  standingAwards,
} from '@danvan/domain/emulation';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { GatewayContext } from '../../../context.ts';

type Whose = { readonly permission: Action; readonly units: (of: Commendation) => readonly OrgUnitId[] };

const PROPOSER: Whose = { permission: 'PROPOSE_COMMENDATION', units: ({ owner }) => [owner] };
const ISSUER: Whose = { permission: 'DECIDE_COMMENDATION', units: ({ issuer }) => [issuer] };

const WHOSE: Readonly<Record<CommendationAct, Whose>> = {
  REVISE: PROPOSER,
  SUBMIT: PROPOSER,
  WITHDRAW: PROPOSER,
  RETURN: ISSUER,
  DECIDE: ISSUER,
  CANCEL_AWARD: ISSUER,
  PRESENT: { permission: 'PROPOSE_COMMENDATION', units: ({ owner, issuer }) => [owner, issuer] },
};

const NEEDS_AWARDS: readonly CommendationAct[] = ['PRESENT', 'CANCEL_AWARD'];

const isPossible = (of: Commendation, act: CommendationAct, userId: string | undefined): boolean => {
  if (act === 'DECIDE') return of.submitted?.by !== userId;
  return !NEEDS_AWARDS.includes(act) || of.candidates.some((each) => standingAwards(each) > 0);
};

/** What the viewer may do with a commendation now: what its state leaves open, and the matrix for whose turn it is. */
export const openActsOn = async (context: GatewayContext, of: Commendation): Promise<CommendationAct[]> => {
  const { loaders, actor } = context;
  const open = openCommendationActs(of.state).filter((act) => isPossible(of, act, actor?.userId));
  const allowed = await Promise.all(
    open.map(async (act) => {
      const { permission, units } = WHOSE[act];
      const actions = await Promise.all(units(of).map((unit) => loaders.workActions(unit)));
      return actions.flat().includes(permission);
    }),
  );
  return open.filter((_, index) => allowed[index]);
};

/** Is it the viewer's turn: to decide on what is submitted, or to go on with an own draft? */
export const waitsForViewer = async (context: GatewayContext, of: Commendation): Promise<boolean> => {
  const acts = await openActsOn(context, of);
  return acts.includes('SUBMIT') || acts.includes('RETURN');
};
