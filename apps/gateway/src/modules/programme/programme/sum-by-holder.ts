import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { groupBy } from '@danvan/domain/kernel';
import type { WorkRecordKind } from '@danvan/domain/programme';

type Count = { readonly unit: OrgUnitId; readonly kind: WorkRecordKind; readonly count: number };

/** What units keep, added up under the unit that holds each; what nobody holds is left out. */
export const sumByHolder = (
  counts: readonly Count[],
  holderOf: (unit: OrgUnitId) => OrgUnitId | null,
): Count[] => {
  const held = counts.flatMap((each) => {
    const unit = holderOf(each.unit);
    return unit === null ? [] : [{ ...each, unit }];
  });
  return [...groupBy(held, ({ unit, kind }) => `${unit} ${kind}`).values()].flatMap((same) =>
    same.slice(0, 1).map(({ unit, kind }) => ({
      unit,
      kind,
      count: same.reduce((total, { count }) => total + count, 0),
    })),
  );
};
