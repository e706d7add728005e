import { type DueStage, ROUND_TRANSITIONS, type RoundAct } from '@danvan/domain/emulation';
import type { GatewayContext } from '../../../context.ts';
import type { StoredRound } from './round.map.ts';
import { RoundDutyType } from './round.type.ts';

type Row = { id: string; is_submitted: boolean; is_explained: boolean };
type Duty = {
  readonly act: RoundAct;
  readonly due: DueStage;
  readonly stage: string;
  readonly isExplanation: boolean;
};

const OWN_DUTIES: readonly Duty[] = [
  { act: 'SCORE_SELF', due: 'SELF', stage: 'SELF', isExplanation: false },
  { act: 'EXPLAIN', due: 'EXPLANATION', stage: 'SELF', isExplanation: true },
];
const HOLDER_DUTIES: readonly Duty[] = [
  { act: 'RECHECK', due: 'RECHECK', stage: 'RECHECK', isExplanation: false },
  { act: 'PUBLISH', due: 'PUBLICATION', stage: 'FINAL', isExplanation: false },
];

const ownSheets = (context: GatewayContext, round: StoredRound): Promise<Row[]> =>
  context.read(({ manager }) =>
    manager.query(
      `SELECT s.id, s.state = 'SUBMITTED' AS is_submitted,
         EXISTS (SELECT FROM score_explanation x WHERE x.sheet_id = s.id) AS is_explained
       FROM score_sheet s WHERE s.round_id = $1 AND s.unit_id = $2 ORDER BY s.id`,
      [round.id, context.actor?.unitId ?? ''],
    ),
  );

/** How many peers the own unit has still to review. */
const reviewsLeft = async (context: GatewayContext, round: StoredRound): Promise<number> => {
  const [row]: { count: number }[] = await context.read(({ manager }) =>
    manager.query(
      `SELECT count(*)::int AS count FROM score_sheet s WHERE s.round_id = $1 AND s.unit_id <> $2
         AND EXISTS (SELECT FROM score_sheet o WHERE o.round_id = $1 AND o.group_id = s.group_id AND o.unit_id = $2)
         AND NOT EXISTS (SELECT FROM peer_review v
           WHERE v.sheet_id = s.id AND v.reviewer_id = $2 AND v.submitted_at IS NOT NULL)`,
      [round.id, context.actor?.unitId ?? ''],
    ),
  );
  return row?.count ?? 0;
};

const toDuty = (round: StoredRound, duty: Duty, sheetId: string | null, left: number): RoundDutyType =>
  Object.assign(new RoundDutyType(), {
    sheetId,
    stage: duty.stage,
    isExplanation: duty.isExplanation,
    dueOn: round.deadlines[duty.due] ?? null,
    left,
  });

/** What the viewer's own unit has to do in a round as it stands, with what of it is done already. */
export const readDuties = async (context: GatewayContext, round: StoredRound): Promise<RoundDutyType[]> => {
  const isOpen = ({ act }: Duty): boolean => ROUND_TRANSITIONS[round.state][act] !== undefined;
  const own = await ownSheets(context, round);
  const ofOwn = OWN_DUTIES.filter(isOpen).flatMap((duty) =>
    own.map((row) => {
      const isDone = duty.isExplanation ? row.is_explained : row.is_submitted;
      return toDuty(round, duty, row.id, isDone ? 0 : 1);
    }),
  );
  const review: Duty = { act: 'SCORE_PEERS', due: 'PEER', stage: 'PEER', isExplanation: false };
  const ofPeers =
    isOpen(review) && own.length > 0 ? [toDuty(round, review, null, await reviewsLeft(context, round))] : [];
  const isHolder = context.actor?.unitId === round.holder;
  const ofHolder = isHolder ? HOLDER_DUTIES.filter(isOpen).map((duty) => toDuty(round, duty, null, 1)) : [];
  return [...ofOwn, ...ofPeers, ...ofHolder];
};
