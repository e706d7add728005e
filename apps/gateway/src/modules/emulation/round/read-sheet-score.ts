import { readCanonicalSheets, type WrittenStage } from '@danvan/domain/emulation';
import { explainSubject, type ScoringResult, type SubjectScore, sayAccount } from '@danvan/domain/scoring';
import type { GatewayContext } from '../../../context.ts';
import { frozenSet } from './frozen-rules.ts';
import type { StoredRound } from './round.map.ts';
import { readInputs, readResults, readRun } from './run.store.ts';
import { SheetScoreType } from './run.type.ts';
import { scoreSheets } from './score-sheets.ts';
import type { SeenSheet } from './sheet.map.ts';
import { passOf, passSeen, scoreAt, surroundingsOf } from './stage-scores.ts';
import { toSummary } from './to-summary.ts';

type Told = { readonly result: ScoringResult; readonly score: SubjectScore; readonly run: string | null };

const PLACES: readonly string[] = ['RANK', 'RANK_SHARED', 'TIE_BROKEN'];

const toScoreType = (context: GatewayContext, { result, score, run }: Told): SheetScoreType => {
  const told = explainSubject(result, score.subject);
  // Alone there is no place to speak of.
  const steps = told?.steps.filter(({ kind }) => score.rank !== null || !PLACES.includes(kind)) ?? [];
  const account = told && { ...told, steps };
  const said = account && sayAccount(account, result.set, context.language);
  return Object.assign(new SheetScoreType(), {
    pass: result.pass,
    summary: toSummary(result.set, score),
    leaves: score.leaves,
    account: said?.leaves.map(({ leaf, sentences }) => ({ key: leaf.key, lines: [...sentences] })) ?? [],
    accountLines: said ? [...said.sentences] : [],
    runId: run,
  });
};

/** What the published run says: the points are those that it kept; its account is told from its own inputs. */
const ofRun = (context: GatewayContext, sheet: SeenSheet, runId: string): Promise<Told | null> =>
  context.read(async ({ manager }) => {
    const [run, inputs] = [await readRun(manager, runId), await readInputs(manager, runId)];
    const [kept] = await readResults(manager, runId, { sheets: [sheet.id] });
    if (run === null || inputs === null || kept === undefined) return null;
    const set = await frozenSet(manager, run.rulesHash);
    const group = readCanonicalSheets(inputs).filter((each) => each.group === sheet.group);
    return { result: scoreSheets(set, group, run.pass), score: kept.score, run: runId };
  });

const forNow = async (
  context: GatewayContext,
  sheet: SeenSheet,
  round: StoredRound,
  stage: WrittenStage,
): Promise<Told | null> => {
  const set = await context.loaders.setOfRound(round.id);
  if (set === null) return null;
  const sheets = await context.read(({ manager }) => surroundingsOf(manager, sheet));
  const result = scoreAt(set, passSeen(sheet, round), sheets, stage);
  const score = result.scoreOf(sheet.subject);
  if (score === null) return null;
  const told = sheet.view === 'HOLDER' ? score : { ...score, rank: null, isRankShared: false };
  return { result, score: told, run: null };
};

/** The last stage of which the viewer may know: what was decided is told when it is published. */
const lastStage = ({ view }: SeenSheet, { state }: StoredRound): WrittenStage =>
  view === 'HOLDER' || (view === 'OWN' && state === 'PUBLISHED') ? 'FINAL' : 'SELF';

/** The score of a sheet at a stage with the account of every point; null where the viewer may not know it. */
export const readSheetScore = async (
  context: GatewayContext,
  sheet: SeenSheet,
  asked: WrittenStage | null,
): Promise<SheetScoreType | null> => {
  const round = await context.loaders.round(sheet.round);
  if (round === null) return null;
  const last = lastStage(sheet, round);
  const stage = asked ?? last;
  if (stage !== 'SELF' && last === 'SELF') return null;
  const isPublished = stage === 'FINAL' && passOf(round) === 'FINAL' && round.publishedRun !== null;
  const told =
    isPublished && round.publishedRun !== null
      ? await ofRun(context, sheet, round.publishedRun)
      : await forNow(context, sheet, round, stage);
  return told && toScoreType(context, told);
};
