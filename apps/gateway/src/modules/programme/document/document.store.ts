import type { DocumentId, DocumentLink } from '@danvan/domain/programme';
import type { EntityManager } from 'typeorm';
import { insertMany } from '../../../database/insert-many.ts';
import { type RecordScope, seenCondition } from '../record/record.scope.ts';
import {
  type DocumentJoined,
  type KeptDocument,
  toDocument,
  toDocumentRow,
  toIssuerRows,
  toLink,
  toLinkRows,
} from './document.map.ts';
import { DOCUMENT_ISSUER, DOCUMENT_LINK, type DocumentLinkRow, OFFICIAL_DOCUMENT } from './document.row.ts';

const JOINED = `
SELECT d.*,
  ARRAY (SELECT i.unit_id FROM document_issuer i WHERE i.document_id = d.id ORDER BY i.position) AS issuers,
  COALESCE((SELECT json_agg(json_build_object('kind', l.kind, 'target_id', l.target_id, 'from_day', l.from_day)
    ORDER BY l.position) FROM document_link l WHERE l.document_id = d.id), '[]') AS links
FROM official_document d WHERE d.id = ANY ($1::text[])`;

/** What documents say, in no order. Who may see them is decided by their records. */
export const readDocuments = async (
  manager: EntityManager,
  ids: readonly string[],
): Promise<readonly KeptDocument[]> => {
  const rows: DocumentJoined[] = await manager.query(JOINED, [ids]);
  return rows.map(toDocument);
};

/** Writes what documents say, in place of what they said. */
export const saveDocuments = async (
  manager: EntityManager,
  documents: readonly KeptDocument[],
): Promise<void> => {
  const ids = [documents.map(({ id }) => id)];
  await manager.query('DELETE FROM document_issuer WHERE document_id = ANY ($1)', ids);
  await manager.query('DELETE FROM document_link WHERE document_id = ANY ($1)', ids);
  await manager.query('DELETE FROM official_document WHERE id = ANY ($1)', ids);
  await insertMany(manager, OFFICIAL_DOCUMENT, documents.map(toDocumentRow));
  await insertMany(manager, DOCUMENT_ISSUER, documents.flatMap(toIssuerRows));
  await insertMany(manager, DOCUMENT_LINK, documents.flatMap(toLinkRows));
};

/** What one document does to another. */
export type LinkBetween = { readonly by: DocumentId; readonly link: DocumentLink };

/** Everything that other documents do to these, as far as those are seen. */
export const readLinksTo = async (
  manager: EntityManager,
  scope: RecordScope,
  ids: readonly string[],
): Promise<readonly LinkBetween[]> => {
  const parameters: unknown[] = [ids];
  const seen = seenCondition(scope, 'r', parameters);
  const rows: DocumentLinkRow[] = await manager.query(
    `SELECT l.* FROM document_link l JOIN work_record r ON r.id = l.document_id
     WHERE l.target_id = ANY ($1::text[]) AND ${seen} ORDER BY l.from_day, l.document_id`,
    parameters,
  );
  return rows.map((row) => ({ by: row.document_id as DocumentId, link: toLink(row) }));
};

/** What each document does to others; nobody else links documents until the act ends, so that no circle closes. */
export const lockLinks = async (
  manager: EntityManager,
): Promise<(document: DocumentId) => readonly DocumentId[]> => {
  await manager.query('LOCK TABLE document_link IN SHARE ROW EXCLUSIVE MODE');
  const rows: { document_id: DocumentId; targets: DocumentId[] }[] = await manager.query(
    'SELECT document_id, array_agg(target_id) AS targets FROM document_link GROUP BY document_id',
  );
  const targets = new Map(rows.map((row) => [row.document_id, row.targets]));
  return (document) => targets.get(document) ?? [];
};
