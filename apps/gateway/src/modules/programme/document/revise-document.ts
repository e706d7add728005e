import { err, type Result } from '@danvan/domain/kernel';
import type { DocumentDraft } from '@danvan/domain/programme';
import type { Prepared, Uow } from '../record/act.ts';
import { changeRecord, type RecordOrder } from '../record/change-record.ts';
import type { StoredRecord } from '../record/record.map.ts';
import type { RecordFault } from '../record/record-fault.ts';
import { readDocuments } from './document.store.ts';
import { type DocumentOrder, prepareDocument } from './prepare-document.ts';

const prepareAnew = async (
  uow: Uow,
  stored: StoredRecord,
  rewrite: (before: DocumentDraft) => DocumentOrder,
): Promise<Result<Prepared, RecordFault>> => {
  const [kept] = await readDocuments(uow.manager, [stored.id]);
  if (!kept) return err({ kind: 'NOT_FOUND' });
  const { document } = kept;
  const order = rewrite({ ...document, documentNumber: document.documentNumber?.text ?? null });
  return prepareDocument(uow, order, stored.owner, kept.id, document);
};

const ACT = { permission: 'KEEP_DOCUMENT', kind: 'DOCUMENT' } as const;

/** Corrects what a document says. */
export const reviseDocument = (order: RecordOrder, typed: DocumentOrder) =>
  changeRecord({
    ...ACT,
    name: 'REVISE_DOCUMENT',
    order,
    content: typed,
    prepare: (uow, stored) => prepareAnew(uow, stored, () => typed),
  });

/** Records that the document replaces another from a day on. */
export const supersedeDocument = (
  order: RecordOrder,
  superseded: Pick<DocumentDraft['links'][number], 'document' | 'from'>,
) =>
  changeRecord({
    ...ACT,
    name: 'SUPERSEDE_DOCUMENT',
    order,
    content: superseded,
    prepare: (uow, stored) =>
      prepareAnew(uow, stored, (before) => ({
        draft: { ...before, links: [...before.links, { kind: 'SUPERSEDES', ...superseded }] },
        programmes: stored.programmes,
        visibility: stored.visibility,
      })),
  });
