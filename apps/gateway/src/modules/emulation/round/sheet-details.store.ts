import type { ScoreChange, WrittenStage } from '@danvan/domain/emulation';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { type Decimal, decimal } from '@danvan/domain/kernel';
import type { EntityManager } from 'typeorm';
import { groupRows } from '../../../database/group-rows.ts';
import { type MarkJson, toMark } from './mark.map.ts';
import type { PeerReviewRow, PeerScoreRow, ScoreChangeRow, ScoreExplanationRow } from './sheet.row.ts';

/** A review of a sheet by another member of its group. */
export type StoredReview = {
  readonly reviewer: OrgUnitId;
  readonly version: number;
  readonly submittedAt: Date | null;
  readonly scores: readonly {
    readonly key: string;
    readonly points: Decimal | null;
    readonly comment: string | null;
  }[];
};
export type StoredChange = ScoreChange & {
  readonly at: Date;
  readonly by: string;
  readonly unit: OrgUnitId | null;
};
export type StoredExplanation = {
  readonly key: string;
  readonly words: string;
  readonly at: Date;
  readonly by: string;
};

/** What hangs on a sheet besides its marks. */
export type SheetDetails = {
  readonly reviews: readonly StoredReview[];
  readonly changes: readonly StoredChange[];
  readonly explanations: readonly StoredExplanation[];
};

const toReview = (row: PeerReviewRow, scores: readonly PeerScoreRow[]): StoredReview => ({
  reviewer: row.reviewer_id as OrgUnitId,
  version: row.version,
  submittedAt: row.submitted_at === null ? null : new Date(row.submitted_at),
  scores: scores.map(({ key, points, comment }) => ({
    key,
    points: points === null ? null : decimal(points),
    comment,
  })),
});

const toChange = (row: ScoreChangeRow): StoredChange => ({
  key: row.key,
  stage: row.stage as WrittenStage,
  before: toMark(row.before as MarkJson),
  after: toMark(row.after as MarkJson),
  reason: row.reason,
  at: new Date(row.at),
  by: row.by_name,
  unit: row.unit_id as OrgUnitId | null,
});

const pairOf = (row: { sheet_id: string; reviewer_id: string }): string =>
  `${row.sheet_id} ${row.reviewer_id}`;

/** Reviews, changes and explanations of sheets; what of it the viewer may know is decided by whoever tells it. */
export const readSheetDetails = async (
  manager: EntityManager,
  ids: readonly string[],
): Promise<(sheet: string) => SheetDetails> => {
  const of = <Row>(sql: string): Promise<Row[]> => manager.query(sql, [ids]);
  const reviews = await of<PeerReviewRow>(
    'SELECT * FROM peer_review WHERE sheet_id = ANY ($1::text[]) ORDER BY reviewer_id',
  );
  const scores = groupRows(
    await of<PeerScoreRow>('SELECT * FROM peer_score WHERE sheet_id = ANY ($1::text[]) ORDER BY key'),
    pairOf,
  );
  const changes = await of<ScoreChangeRow>(
    'SELECT * FROM score_change WHERE sheet_id = ANY ($1::text[]) ORDER BY at, id',
  );
  const words = await of<ScoreExplanationRow>(
    'SELECT * FROM score_explanation WHERE sheet_id = ANY ($1::text[])',
  );
  return (sheet) => ({
    reviews: reviews
      .filter((row) => row.sheet_id === sheet)
      .map((row) => toReview(row, scores.get(pairOf(row)) ?? [])),
    changes: changes.filter((row) => row.sheet_id === sheet).map(toChange),
    explanations: words
      .filter((row) => row.sheet_id === sheet)
      .map((row) => ({ key: row.key, words: row.words, at: new Date(row.at), by: row.by_name })),
  });
};
