import { compareDays, type Day } from '../../kernel/index.ts';
import type { DocumentId } from '../record/index.ts';
import type { OfficialDocument } from './model.ts';

/** chưa có hiệu lực / còn hiệu lực / đã được thay thế / hết hiệu lực. */
export const DOCUMENT_STATES = ['NOT_YET_IN_FORCE', 'IN_FORCE', 'SUPERSEDED', 'EXPIRED'] as const;
export type DocumentStateCode = (typeof DOCUMENT_STATES)[number];

/** That another document replaces this one from a day on. */
export type Replacement = { readonly by: DocumentId; readonly from: Day };

/** What a document is worth on a day, and since or until when. */
export type DocumentState =
  | { readonly state: 'NOT_YET_IN_FORCE'; readonly from: Day }
  | { readonly state: 'IN_FORCE' }
  | ({ readonly state: 'SUPERSEDED' } & Replacement)
  | { readonly state: 'EXPIRED'; readonly since: Day };

/**
 * The state of a document on a day. In force from the day it says, else from the day it was issued; a document whose
 * days are not known is in force until another replaces it.
 */
export const documentStateOn = (
  document: Pick<OfficialDocument, 'issuedOn' | 'inForce'>,
  replacements: readonly Replacement[],
  on: Day,
): DocumentState => {
  const replaced = replacements
    .filter(({ from }) => from <= on)
    .toSorted((a, b) => compareDays(a.from, b.from))[0];
  if (replaced) return { state: 'SUPERSEDED', ...replaced };
  const { to } = document.inForce;
  if (to !== null && to <= on) return { state: 'EXPIRED', since: to };
  const from = document.inForce.from ?? document.issuedOn;
  return from !== null && on < from ? { state: 'NOT_YET_IN_FORCE', from } : { state: 'IN_FORCE' };
};
