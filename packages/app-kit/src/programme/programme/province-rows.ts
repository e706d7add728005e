import type { WorkRecordKind } from '@danvan/domain/programme';
import type { ProvincesAnswer } from './programme.graphql.ts';

/** What a province (with its line) has to do with a programme. */
export type ProvinceRow = {
  readonly unit: { readonly id: string; readonly shortName: string };
  readonly takesPart: boolean;
  readonly counts: Partial<Readonly<Record<WorkRecordKind, number>>>;
  readonly total: number;
};

/** Every province that takes part or keeps something in the programme, those that take part first. */
export const provinceRows = ({
  unitsTakingPart,
  recordCounts,
}: Pick<ProvincesAnswer, 'unitsTakingPart' | 'recordCounts'>): readonly ProvinceRow[] => {
  const taking = unitsTakingPart.nodes;
  const known = new Set(taking.map(({ id }) => id));
  const others = new Map(
    recordCounts.filter(({ unit }) => !known.has(unit.id)).map(({ unit }) => [unit.id, unit]),
  );
  return [...taking, ...others.values()].map((unit) => {
    const own = recordCounts.filter((each) => each.unit.id === unit.id);
    return {
      unit,
      takesPart: known.has(unit.id),
      counts: Object.fromEntries(own.map(({ kind, count }) => [kind, count])),
      total: own.reduce((sum, { count }) => sum + count, 0),
    };
  });
};
