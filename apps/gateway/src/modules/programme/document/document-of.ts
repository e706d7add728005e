import type { GatewayContext } from '../../../context.ts';
import type { StoredRecord } from '../record/record.map.ts';
import { type OfficialDocumentType, toDocumentType } from './document.type.ts';

/** The document of a record that is seen. */
export const documentOf = async (
  { loaders }: GatewayContext,
  stored: StoredRecord,
): Promise<OfficialDocumentType | null> => {
  const kept = await loaders.document(stored.id);
  return kept && toDocumentType(stored, kept.document);
};

/** A document by its id; null when there is none that the viewer sees. */
export const seenDocument = async (
  context: GatewayContext,
  id: string,
): Promise<OfficialDocumentType | null> => {
  const stored = await context.loaders.record(id);
  return stored?.kind === 'DOCUMENT' ? documentOf(context, stored) : null;
};

/** Of the documents those that the viewer sees, in their order. */
export const seenDocuments = async (
  context: GatewayContext,
  ids: readonly string[],
): Promise<OfficialDocumentType[]> => {
  const documents = await Promise.all(ids.map((id) => seenDocument(context, id)));
  return documents.filter((document) => document !== null);
};
