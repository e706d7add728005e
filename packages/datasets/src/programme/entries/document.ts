import type { OrgUnitId } from '@danvan/domain/hierarchy';
import {
  type DocumentDraft,
  documentSearchText,
  makeDocument,
  recordId,
  titleOfDocument,
  UNKNOWN_SPAN,
} from '@danvan/domain/programme';
import { TODAY } from '../judged-on.ts';
import { legal, type ProgrammeWork, recordOf } from '../record.ts';
import { type About, told } from './about.ts';

/** What must be said of a document; the rest is nothing unless it is said. */
export type DocumentSketch = Pick<DocumentDraft, 'type' | 'abstract'> &
  Partial<DocumentDraft> & {
    readonly id: string;
    /** The first issuer keeps it. */
    readonly issuers: readonly [OrgUnitId, ...OrgUnitId[]];
  };

/** A document as the domain takes it, with its record. */
export const documentEntry = (
  { id: name, ...said }: DocumentSketch,
  about: About,
): ProgrammeWork['documents'][number] => {
  const id = recordId<'DOCUMENT'>(name);
  const draft: DocumentDraft = {
    documentNumber: null,
    issuedOn: null,
    issuingOffices: [],
    termOfOffice: null,
    aliases: [],
    inForce: { ...UNKNOWN_SPAN, from: said.issuedOn ?? null },
    links: [],
    ...said,
  };
  const document = legal(name, makeDocument(draft, { today: TODAY, id, linksOf: () => [] })).value;
  const record = recordOf({
    kind: 'DOCUMENT',
    id,
    title: titleOfDocument(document),
    owner: said.issuers[0],
    concerned: document.issuers,
    alsoFoundBy: [documentSearchText(document)],
    ...told({ ...about, told: document.issuedOn ?? about.told }),
  });
  return { record, content: { id, document } };
};
