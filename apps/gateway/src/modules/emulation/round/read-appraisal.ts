import { peerMean, unconfirmedOf, WRITTEN_STAGES, type WrittenStage } from '@danvan/domain/emulation';
import type { SubjectScore } from '@danvan/domain/scoring';
import type { GatewayContext } from '../../../context.ts';
import { isOfOwnLine } from './is-holder.ts';
import { seenRound } from './round-of.ts';
import { AppraisalLeafType, AppraisalRowType, AppraisalType } from './run.type.ts';
import type { StoredSheet } from './sheet.map.ts';
import { readSheetsOf, type SheetsWanted } from './sheet.store.ts';
import { readSheetDetails, type SheetDetails } from './sheet-details.store.ts';
import { passOf, scoreAt } from './stage-scores.ts';
import { subjectOf } from './subject-of.ts';

type Stages = Readonly<Record<WrittenStage, SubjectScore>>;

const leafOf = (
  sheet: StoredSheet,
  { reviews }: SheetDetails,
  stages: Stages,
  position: number,
): AppraisalLeafType | null => {
  const at = (stage: WrittenStage) => stages[stage].leaves[position];
  const [self, recheck, final] = [at('SELF'), at('RECHECK'), at('FINAL')];
  if (!self || !recheck || !final) return null;
  const { key } = final;
  const given = reviews
    .filter(({ submittedAt }) => submittedAt !== null)
    .flatMap(({ scores }) => scores.filter((score) => score.key === key));
  return Object.assign(new AppraisalLeafType(), {
    key,
    self: self.points,
    peer: peerMean(given.map(({ points }) => points)),
    recheck: recheck.points,
    final: final.points,
    state: final.state,
    isUnconfirmed: unconfirmedOf(sheet).includes(key),
    isRechecked: sheet.marks.RECHECK[key] !== undefined || sheet.marks.FINAL[key] !== undefined,
  });
};

/** The points of every leaf of a group (of the round) at every stage; null for whom it is not. */
export const readAppraisal = async (
  context: GatewayContext,
  wanted: SheetsWanted,
): Promise<AppraisalType | null> => {
  const found = await seenRound(context, wanted.round);
  const set = found && (await context.loaders.setOfRound(wanted.round));
  if (!found || !set || !(await isOfOwnLine(context, found.round.holder))) return null;
  const { sheets, detailsOf } = await context.read(async ({ manager }) => {
    const read = await readSheetsOf(manager, wanted);
    return {
      sheets: read,
      detailsOf: await readSheetDetails(
        manager,
        read.map(({ id }) => id),
      ),
    };
  });
  const pass = passOf(found.round);
  const results = WRITTEN_STAGES.map((stage) => [stage, scoreAt(set, pass, sheets, stage)] as const);
  const rows = sheets.map(async (sheet) => {
    const scores = results.map(([stage, result]) => [stage, result.scoreOf(sheet.subject)] as const);
    const stages = Object.fromEntries(scores) as Stages;
    const details = detailsOf(sheet.id);
    return Object.assign(new AppraisalRowType(), {
      sheetId: sheet.id,
      version: sheet.version,
      subject: await subjectOf(context, sheet),
      group: { id: sheet.group, title: sheet.groupName },
      leaves: stages.FINAL.leaves.flatMap((_, position) => leafOf(sheet, details, stages, position) ?? []),
      selfTotal: stages.SELF.total,
      recheckTotal: stages.RECHECK.total,
      finalTotal: stages.FINAL.total,
    });
  });
  return Object.assign(new AppraisalType(), { roundId: wanted.round, rows: await Promise.all(rows) });
};
