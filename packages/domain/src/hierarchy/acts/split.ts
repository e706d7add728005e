import type { Decimal } from '../../kernel/index.ts';
import type { HierarchyRecord, OrgUnitId } from '../model.ts';
import { type Act, type Receiver, receiverId, recordEvent } from './act.ts';
import { changeAt } from './change-at.ts';
import { endUnits } from './end-units.ts';
import { foundUnits } from './found-units.ts';

/** One part of a divided unit: who receives it, which official share it is, and what stands under it from now on. */
export type SplitPart = {
  readonly to: Receiver;
  /** Null in every part when no official share exists. */
  readonly share: Decimal | null;
  readonly takes: readonly OrgUnitId[];
};

const handOut = (record: HierarchyRecord, from: OrgUnitId, parts: readonly SplitPart[], act: Act) => {
  const heirs = new Map(parts.flatMap((part) => part.takes.map((child) => [child, receiverId(part.to)])));
  const placements = record.placements.flatMap((placement) => {
    const parent = placement.parent === from ? heirs.get(placement.child) : undefined;
    return parent === undefined
      ? [placement]
      : changeAt([placement], act.on, (each) => ({ ...each, parent }));
  });
  return { ...record, placements };
};

/**
 * chia tách: a unit's territory and work go to several. A part whose receiver is the unit itself stays with it;
 * without such a part the unit ends, and every child must be taken by a part.
 */
export const split = (
  record: HierarchyRecord,
  act: Act & { readonly from: OrgUnitId; readonly into: readonly SplitPart[] },
): HierarchyRecord => {
  const { from, into, on } = act;
  const receivers = into.map((part) => part.to);
  const founded = foundUnits(record, receivers, on);
  const handedOut = handOut(founded, from, into, act);
  const goesOn = receivers.some((receiver) => receiverId(receiver) === from);
  const divided = goesOn ? handedOut : endUnits(handedOut, new Set([from]), on, () => null);
  const links = into.map(({ to, share }) => ({ from, to: receiverId(to), share }));
  return recordEvent(divided, act, 'SPLIT', [], links);
};
