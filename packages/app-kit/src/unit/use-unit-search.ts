import type { SchemaType } from '@danvan/api-schema';
import { addDays } from '@danvan/domain/kernel';
import { useAsk } from '../ask/use-ask.ts';
import { useFormat } from '../formatting/use-format.ts';
import { useKitText } from '../language/use-text.ts';
import type { Found } from '../search/SearchDialog.tsx';
import { useSettled } from '../search/use-settled.ts';
import { livingFirst } from './living-first.ts';
import { type FoundUnit, UnitSearchQuery } from './unit.graphql.ts';

export type Tree = SchemaType<'HierarchyTree'>;

const SHOWN = 12;

/** A unit in the list of a search. */
export type UnitOption = Found & { readonly unit: FoundUnit };

/** How a unit is told: its name, where it belongs, and until when if it has ended. */
const useUnitOption = (): ((unit: FoundUnit) => UnitOption) => {
  const t = useKitText();
  const format = useFormat();
  return (unit) => {
    const place = unit.parent?.shortName ?? t(`level.${unit.level}`);
    const ended = unit.existsTo
      ? ` · ${t('search.ended', { day: format.day(addDays(unit.existsTo, -1)) })}`
      : '';
    return { key: unit.id, name: unit.name, place: `${place}${ended}`, unit };
  };
};

/** Finds units while someone types, with or without diacritics, ended units too. */
export const useUnitSearch = (
  typed: string,
  tree: Tree,
  first = SHOWN,
): { found: readonly UnitOption[]; isReady: boolean } => {
  const settled = useSettled(typed);
  const toOption = useUnitOption();
  const asked = useAsk(UnitSearchQuery, { search: settled.trim(), tree, first }, { keep: true });
  if (asked.status !== 'ready') return { found: [], isReady: false };
  return { found: livingFirst(asked.data.units.nodes).map(toOption), isReady: true };
};
