import type { RoundState } from '@danvan/domain/emulation';
import {
  criteriaOf,
  type Mark,
  markAt,
  type Prefilled,
  peerMean,
  type WrittenStage,
} from '@danvan/domain/emulation';
import type { GatewayContext } from '../../../context.ts';
import { pointsByStage } from './points-by-stage.ts';
import { readSources } from './read-sources.ts';
import { sayMark } from './say-mark.ts';
import type { SeenSheet } from './sheet.map.ts';
import { saidKey } from './sheet.map.ts';
import { MarkValueType, PeerScoreType, PrefilledType, SheetEntryType, SheetMarkType } from './sheet.type.ts';
import type { StoredReview } from './sheet-details.store.ts';

/** What peers said is told to the one who is scored when it is to explain itself. */
const PEERS_TOLD: readonly RoundState[] = ['EXPLANATION', 'RECHECK', 'FINAL', 'PUBLISHED'];

/** What the viewer may know of a sheet besides the self-score. */
const knows = ({ view }: SeenSheet, state: RoundState) => ({
  peers: view === 'HOLDER' || (view === 'OWN' && PEERS_TOLD.includes(state)),
  decisions: view === 'HOLDER' || (view === 'OWN' && state === 'PUBLISHED'),
});

const sourceOf = (
  sheet: SeenSheet,
  stage: WrittenStage,
  key: string,
  name: string,
  prefilled: Prefilled | undefined,
  mark: Mark,
): MarkValueType['source'] => {
  const own = sheet.marks[stage][key];
  const isSaid = own?.state === 'ASSIGNED' && own.values[name] !== undefined;
  const value = mark.state === 'ASSIGNED' ? mark.values[name] : null;
  if (prefilled && value?.eq(prefilled.value)) return prefilled.source;
  return isSaid || stage === 'SELF' ? 'TYPED' : 'CARRIED';
};

const toMarkType = (
  sheet: SeenSheet,
  stage: WrittenStage,
  key: string,
  points: ReturnType<Awaited<ReturnType<typeof pointsByStage>>>,
): SheetMarkType => {
  const mark = markAt(sheet, stage, key);
  const said = sheet.said[saidKey(stage, key)];
  const values =
    mark.state === 'NOT_ASSIGNED'
      ? []
      : Object.entries(mark.values).map(([name, value]) =>
          Object.assign(new MarkValueType(), {
            name,
            value,
            source: sourceOf(sheet, stage, key, name, sheet.prefill[key]?.[name], mark),
          }),
        );
  return Object.assign(new SheetMarkType(), {
    state: mark.state,
    values,
    setPoints: mark.state === 'ASSIGNED' ? mark.setPoints : null,
    reason: mark.reason,
    at: said?.at ?? null,
    by: said?.by ?? null,
    points: points?.points ?? null,
    leafState: points?.state ?? null,
  });
};

const peersOf = async (
  context: GatewayContext,
  reviews: readonly StoredReview[],
  key: string,
): Promise<PeerScoreType[]> => {
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

const prefillOf = (
  sheet: SeenSheet,
  key: string,
  reports: Awaited<ReturnType<typeof readSources>>,
): PrefilledType[] =>
  Object.entries(sheet.prefill[key] ?? {}).map(([name, { value, source, refs }]) =>
    Object.assign(new PrefilledType(), {
      name,
      value,
      source,
      reports: source === 'REPORTS' ? refs.flatMap((ref) => reports.get(ref) ?? []) : [],
      pledgeClusterId: source === 'PLEDGE' ? (refs[0] ?? null) : null,
    }),
  );

/** Every leaf, veto and gate of a sheet with all that the viewer may know of it. */
export const readEntries = async (context: GatewayContext, sheet: SeenSheet): Promise<SheetEntryType[]> => {
  const { loaders, actor } = context;
  const [set, round] = [await loaders.setOfRound(sheet.round), await loaders.round(sheet.round)];
  if (set === null || round === null) return [];
  const may = knows(sheet, round.state);
  const details = await loaders.sheetDetails(sheet.id);
  const told = details.reviews.filter(
    ({ reviewer, submittedAt }) => reviewer === actor?.unitId || (may.peers && submittedAt !== null),
  );
  const reports = await readSources(context, sheet);
  const points = await pointsByStage(context, sheet);
  return Promise.all(
    [...criteriaOf(set).keys()].map(async (key) => {
      const peers = await peersOf(context, told, key);
      const explanation = details.explanations.find((each) => each.key === key);
      const changes = details.changes.filter(
        (each) => each.key === key && (may.decisions || (sheet.view === 'OWN' && each.stage === 'SELF')),
      );
      return Object.assign(new SheetEntryType(), {
        key,
        prefill: sheet.view === 'PEER' ? [] : prefillOf(sheet, key, reports),
        self: toMarkType(sheet, 'SELF', key, points('SELF', key)),
        recheck: may.decisions ? toMarkType(sheet, 'RECHECK', key, points('RECHECK', key)) : null,
        final: may.decisions ? toMarkType(sheet, 'FINAL', key, points('FINAL', key)) : null,
        peers,
        peerMean: may.peers ? peerMean(peers.map((peer) => peer.points)) : null,
        explanation: sheet.view === 'PEER' ? null : (explanation ?? null),
        changes: await Promise.all(
          changes.map(async (change) => ({
            ...change,
            before: sayMark(set, key, change.before, context.language),
            after: sayMark(set, key, change.after, context.language),
            unit: change.unit && (await loaders.findUnit(change.unit)),
          })),
        ),
        sheet,
      });
    }),
  );
};
