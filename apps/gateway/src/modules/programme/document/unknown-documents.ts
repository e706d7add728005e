import { type DocumentId, type FaultPath, recordId } from '@danvan/domain/programme';
import type { Uow } from '../record/act.ts';
import type { StoredRecord } from '../record/record.map.ts';
import { recordScopeOf } from '../record/record.scope.ts';
import { findRecords } from '../record/record.store.ts';
import { type SaidNotice, sayAll } from '../record/record-fault.ts';

const WORDS = {
  UNKNOWN_DOCUMENT: {
    vi: 'Không tìm thấy văn bản, hoặc văn bản chưa được chia sẻ với đơn vị bạn.',
    en: 'There is no such document, or it is not shared with your unit.',
  },
} as const;

/** The documents that are there for whoever acts. */
export const actorsDocuments = async (
  uow: Uow,
  ids: readonly DocumentId[],
): Promise<ReadonlyMap<DocumentId, StoredRecord>> => {
  const seen = await findRecords(uow.manager, await recordScopeOf(uow), ids);
  return new Map(
    seen.flatMap((record) =>
      record.kind === 'DOCUMENT' ? [[recordId<'DOCUMENT'>(record.id), record] as const] : [],
    ),
  );
};

/** A fault at each place that names a document which is not there for whoever acts. */
export const unknownDocuments = async (
  uow: Uow,
  named: readonly { readonly document: DocumentId; readonly path: FaultPath }[],
): Promise<SaidNotice[]> => {
  if (named.length === 0) return [];
  const ids = named.map(({ document }) => document);
  const known = await actorsDocuments(uow, ids);
  const missing = named.filter(({ document }) => !known.has(document));
  return sayAll(
    WORDS,
    missing.map(({ path }) => ({ code: 'UNKNOWN_DOCUMENT' as const, path })),
  );
};
