import { criteriaOf, peerMean, type RoundState, type WrittenStage } from '@danvan/domain/emulation';
import type { CriteriaSet } from '@danvan/domain/scoring';
import type { GatewayContext } from '../../../context.ts';
import { toMarkType } from './mark-type.ts';
import { pointsByStage } from './points-by-stage.ts';
import { readSources } from './read-sources.ts';
import { sayMark } from './say-mark.ts';
import type { SeenSheet } from './sheet.map.ts';
import { PeerScoreType, PrefilledType, type ScoreChangeType, SheetEntryType } from './sheet.type.ts';
import type { SheetDetails, StoredReview } from './sheet-details.store.ts';

/** What peers said is told to the one who is scored when it is to explain itself. */
const PEERS_TOLD: readonly RoundState[] = ['EXPLANATION', 'RECHECK', 'FINAL', 'PUBLISHED'];

/** What the viewer may know of a sheet besides the self-score. */
type Knows = { readonly peers: boolean; readonly decisions: boolean };
const knows = ({ view }: SeenSheet, state: RoundState): Knows => ({
  peers: view === 'HOLDER' || (view === 'OWN' && PEERS_TOLD.includes(state)),
  decisions: view === 'HOLDER' || (view === 'OWN' && state === 'PUBLISHED'),
});

/** All that the entries of one sheet are told from. */
type Telling = {
  readonly context: GatewayContext;
  readonly sheet: SeenSheet;
  readonly set: CriteriaSet;
  readonly may: Knows;
  readonly details: SheetDetails;
  /** The reviews that the viewer may know: its own, and others' once they are told. */
  readonly reviews: readonly StoredReview[];
  readonly reports: Awaited<ReturnType<typeof readSources>>;
  readonly points: Awaited<ReturnType<typeof pointsByStage>>;
};

const peersOf = async ({ context, reviews }: Telling, key: string): Promise<PeerScoreType[]> => {
  const scores = reviews.flatMap(({ reviewer, scores: all }) =>
    all.filter((score) => score.key === key).map((score) => ({ reviewer, ...score })),
  );
  return Promise.all(
    scores.map(async ({ reviewer, points, comment }) =>
      Object.assign(new PeerScoreType(), {
        unit: await context.loaders.unit(reviewer),
        points,
        comment,
        isOwn: context.actor?.unitId === reviewer,
      }),
    ),
  );
};

const prefillOf = ({ sheet, reports }: Telling, key: string): PrefilledType[] =>
  Object.entries(sheet.prefill[key] ?? {}).map(([name, { value, source, refs }]) =>
    Object.assign(new PrefilledType(), {
      name,
      value,
      source,
      reports: source === 'REPORTS' ? refs.flatMap((ref) => reports.get(ref) ?? []) : [],
      pledgeClusterId: source === 'PLEDGE' ? (refs[0] ?? null) : null,
    }),
  );

const changesOf = (telling: Telling, key: string): Promise<ScoreChangeType[]> => {
  const { context, sheet, set, may, details } = telling;
  const told = details.changes.filter(
    (each) => each.key === key && (may.decisions || (sheet.view === 'OWN' && each.stage === 'SELF')),
  );
  return Promise.all(
    told.map(async (change) => ({
      ...change,
      before: sayMark(set, key, change.before, context.language),
      after: sayMark(set, key, change.after, context.language),
      unit: change.unit && (await context.loaders.findUnit(change.unit)),
    })),
  );
};

const toEntry = async (telling: Telling, key: string): Promise<SheetEntryType> => {
  const { sheet, may, details, points } = telling;
  const isPeer = sheet.view === 'PEER';
  const at = (stage: WrittenStage) => toMarkType({ sheet, stage, key }, points(stage, key));
  const peers = await peersOf(telling, key);
  return Object.assign(new SheetEntryType(), {
    key,
    prefill: isPeer ? [] : prefillOf(telling, key),
    self: at('SELF'),
    recheck: may.decisions ? at('RECHECK') : null,
    final: may.decisions ? at('FINAL') : null,
    peers,
    peerMean: may.peers ? peerMean(peers.map((peer) => peer.points)) : null,
    explanation: isPeer ? null : (details.explanations.find((each) => each.key === key) ?? null),
    changes: await changesOf(telling, key),
    sheet,
  });
};

/** Every leaf, veto and gate of a sheet with all that the viewer may know of it. */
export const readEntries = async (context: GatewayContext, sheet: SeenSheet): Promise<SheetEntryType[]> => {
  const { loaders, actor } = context;
  const [set, round] = [await loaders.setOfRound(sheet.round), await loaders.round(sheet.round)];
  if (set === null || round === null) return [];
  const may = knows(sheet, round.state);
  const details = await loaders.sheetDetails(sheet.id);
  const reviews = details.reviews.filter(
    ({ reviewer, submittedAt }) => reviewer === actor?.unitId || (may.peers && submittedAt !== null),
  );
  const reports = await readSources(context, sheet);
  const points = await pointsByStage(context, sheet);
  const telling: Telling = { context, sheet, set, may, details, reviews, reports, points };
  return Promise.all([...criteriaOf(set).keys()].map((key) => toEntry(telling, key)));
};
