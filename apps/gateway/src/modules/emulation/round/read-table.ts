import { canonicalSheets, sheetAt, type WrittenStage } from '@danvan/domain/emulation';
import { compareVietnamese } from '@danvan/domain/hierarchy';
import { canonicalText } from '@danvan/domain/scoring';
import type { GatewayContext } from '../../../context.ts';
import { isOfOwnLine } from './is-holder.ts';
import type { StoredRound } from './round.map.ts';
import { RoundTableType } from './round.type.ts';
import { readSheetsOf } from './sheet.store.ts';
import { subjectOf } from './subject-of.ts';

type Wanted = { readonly stage: WrittenStage; readonly group: string | null };

/** The groups in which a unit of the viewer's very own is scored. */
const ownGroups = (context: GatewayContext, round: StoredRound): Promise<readonly string[]> =>
  context.read(async ({ manager }) => {
    const rows: { group_id: string }[] = await manager.query(
      'SELECT DISTINCT group_id FROM score_sheet WHERE round_id = $1 AND unit_id = $2',
      [round.id, context.actor?.unitId ?? ''],
    );
    return rows.map((row) => row.group_id);
  });

/** Which groups the viewer may play with: null for all of them, none for whom it is not. */
const groupsFor = async (
  context: GatewayContext,
  round: StoredRound,
  group: string | null,
): Promise<readonly string[] | null> => {
  if (await isOfOwnLine(context, round.holder)) return group === null ? null : [group];
  if (round.state !== 'PUBLISHED') return [];
  const own = await ownGroups(context, round);
  return group === null ? own : own.filter((each) => each === group);
};

type Named = { readonly name: string; readonly groupName: string };

/** Group by group, each in the order of its units' names. */
const inVietnamese = (a: Named, b: Named): number =>
  compareVietnamese(a.groupName, b.groupName) || compareVietnamese(a.name, b.name);

/** What a what-if needs: rules and sheets as texts of the domain; null for whom it is not, and before the opening. */
export const readTable = async (
  context: GatewayContext,
  round: StoredRound,
  { stage, group }: Wanted,
): Promise<RoundTableType | null> => {
  const groups = await groupsFor(context, round, group);
  const set = await context.loaders.setOfRound(round.id);
  if (set === null || round.rulesHash === null || groups?.length === 0) return null;
  const all = await context.read(({ manager }) => readSheetsOf(manager, { round: round.id, group: null }));
  const sheets = groups === null ? all : all.filter((sheet) => groups.includes(sheet.group));
  const subjects = sheets.map(async (sheet) => {
    const { id, shortName } = await subjectOf(context, sheet);
    return { id, name: shortName, group: sheet.group, groupName: sheet.groupName };
  });
  return Object.assign(new RoundTableType(), {
    rules: canonicalText(set),
    sheets: canonicalSheets(sheets.map((sheet) => sheetAt(set, sheet, stage))),
    subjects: (await Promise.all(subjects)).sort(inVietnamese),
  });
};
