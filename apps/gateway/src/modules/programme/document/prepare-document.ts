import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { err, ok, type Result } from '@danvan/domain/kernel';
import {
  DOCUMENT_FAULT_WORDS,
  DOCUMENT_WARNING_WORDS,
  type DocumentDraft,
  type DocumentId,
  documentSearchText,
  makeDocument,
  type ProgrammeId,
  titleOfDocument,
  type Visibility,
} from '@danvan/domain/programme';
import { todayOf } from '../../hierarchy/unit/today.ts';
import type { Prepared, Uow } from '../record/act.ts';
import { inputFault, type RecordFault, sayAll } from '../record/record-fault.ts';
import { lockLinks, saveDocuments } from './document.store.ts';
import { linkFaults } from './link-faults.ts';

/** What is typed of a document: what it says, and who may read it. */
export type DocumentOrder = {
  readonly draft: DocumentDraft;
  readonly programmes: readonly ProgrammeId[];
  readonly visibility: Visibility;
};

/** Leads from what was typed to what an act writes. `id`: null while the document is being registered. */
export const prepareDocument = async (
  uow: Uow,
  { draft, programmes, visibility }: DocumentOrder,
  keeper: OrgUnitId,
  id: DocumentId | null,
  before?: object,
): Promise<Result<Prepared, RecordFault>> => {
  const linksOf = await lockLinks(uow.manager);
  const made = makeDocument(draft, { today: todayOf({ now: () => uow.now }), id, linksOf });
  if (!made.ok) return err(inputFault(DOCUMENT_FAULT_WORDS, made.error));
  const faults = await linkFaults(uow, keeper, draft.links);
  if (faults.length > 0) return err({ kind: 'INPUT', faults });
  const { value: document, warnings } = made.value;
  return ok({
    record: {
      title: titleOfDocument(document),
      visibility,
      concerned: document.issuers,
      programmes,
      alsoFoundBy: [documentSearchText(document)],
    },
    write: ({ manager }, recordId) => saveDocuments(manager, [{ id: recordId as DocumentId, document }]),
    before,
    after: document,
    warnings: sayAll(DOCUMENT_WARNING_WORDS, warnings),
  });
};
