import type { Action } from '@danvan/domain/access';
import { reachOf } from '@danvan/domain/access';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import {
  type Model,
  type ModelAct,
  modelState,
  openModelActs,
  type ReplicationPoint,
} from '@danvan/domain/programme';
import type { GatewayContext } from '../../../context.ts';

const PERMISSION_OF = {
  REVISE: 'KEEP_MODEL',
  RECORD_RESULT: 'KEEP_MODEL',
  RECOGNISE: 'RECOGNISE_MODEL',
  MAKE_EXEMPLARY: 'RECOGNISE_MODEL',
  REPLICATE: 'KEEP_MODEL',
  REVISE_POINT: 'KEEP_MODEL',
  REPORT_POINT: 'KEEP_MODEL',
  DROP_OUT_POINT: 'KEEP_MODEL',
  END: 'KEEP_MODEL',
} as const satisfies Record<ModelAct, Action>;

const ON_A_POINT: readonly ModelAct[] = ['REVISE_POINT', 'REPORT_POINT', 'DROP_OUT_POINT'];

const allowedFor = async (
  { loaders }: GatewayContext,
  units: readonly OrgUnitId[],
  acts: readonly ModelAct[],
): Promise<ModelAct[]> => {
  const allowed = (await Promise.all(units.map((unit) => loaders.workActions(unit)))).flat();
  return acts.filter((act) => allowed.includes(PERMISSION_OF[act]));
};

/** Whoever keeps models may take over one that they see, into their own unit. */
const mayTakeOver = ({ actor }: GatewayContext): boolean =>
  actor !== null && reachOf(actor.role, 'KEEP_MODEL') !== 'NONE';

/** What the viewer may do with a model now: what its state leaves open, and the matrix for its owner. */
export const openActsOn = async (context: GatewayContext, model: Model): Promise<ModelAct[]> => {
  const open = openModelActs(modelState(model)).filter((act) => !ON_A_POINT.includes(act));
  const allowed = await allowedFor(context, [model.owner], open);
  return open.filter((act) => allowed.includes(act) || (act === 'REPLICATE' && mayTakeOver(context)));
};

/** What the viewer may do with a point now: for the owner of the model, or for the unit that applies it. */
export const openActsOnPoint = async (
  context: GatewayContext,
  model: Model,
  point: ReplicationPoint,
): Promise<ModelAct[]> => {
  if (point.droppedOut !== null) return [];
  const open = openModelActs(modelState(model)).filter((act) => ON_A_POINT.includes(act));
  return allowedFor(context, [model.owner, point.unit], open);
};
