import { createRecord } from '../record/create-record.ts';
import { type DocumentOrder, prepareDocument } from './prepare-document.ts';

/** Registers a document; the actor's unit keeps it. */
export const registerDocument = (idempotencyKey: string, order: DocumentOrder) =>
  createRecord({
    name: 'REGISTER_DOCUMENT',
    permission: 'KEEP_DOCUMENT',
    kind: 'DOCUMENT',
    idempotencyKey,
    content: order,
    prepare: (uow) => prepareDocument(uow, order, uow.actor.unitId, null),
  });
