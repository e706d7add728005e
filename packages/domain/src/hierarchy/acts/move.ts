import { isValidOn, type Validity, validFrom } from '../../kernel/index.ts';
import type { HierarchyRecord, HierarchyTree, OrgUnitId } from '../model.ts';
import { type Act, recordEvent } from './act.ts';
import { changeAt } from './change-at.ts';

/** chuyển: a unit stands under another parent in one tree; one that had no place there gets it. */
export const move = (
  record: HierarchyRecord,
  act: Act & { readonly unit: OrgUnitId; readonly tree: HierarchyTree; readonly parent: OrgUnitId },
): HierarchyRecord => {
  const { unit: child, on, tree, parent } = act;
  const isOwn = (placement: { child: OrgUnitId; tree: HierarchyTree; validity: Validity }): boolean =>
    placement.child === child && placement.tree === tree && isValidOn(placement.validity, on);
  const placements = record.placements.some(isOwn)
    ? record.placements.flatMap((placement) =>
        isOwn(placement) ? changeAt([placement], on, (each) => ({ ...each, parent })) : [placement],
      )
    : [...record.placements, { tree, child, parent, validity: validFrom(on) }];
  return recordEvent({ ...record, placements }, act, 'MOVE', [child]);
};
