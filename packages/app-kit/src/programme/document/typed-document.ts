import type { VariablesOf } from '@danvan/api-schema';
import type { Day } from '@danvan/domain/kernel';
import type { ChosenRecord } from '../record/RecordPicker.tsx';
import type { RegisterDocument, ShownDocument } from './document.graphql.ts';

type Input = VariablesOf<typeof RegisterDocument>['input']['document'];

/** A line of the form: what the document does to another, as far as it is typed. */
export type TypedLink = {
  readonly key: number;
  readonly kind: Input['links'][number]['kind'];
  readonly document: ChosenRecord | null;
  readonly from: Day | null;
};

/** A document as the form holds it. */
export type TypedDocument = Pick<Input, 'type' | 'abstract' | 'visibility'> & {
  readonly documentNumber: string;
  readonly issuedOn: Day | null;
  readonly issuers: readonly ChosenRecord[];
  /** One a line. */
  readonly offices: string;
  readonly termOfOffice: string;
  readonly aliases: string;
  readonly inForceFrom: Day | null;
  readonly inForceTo: Day | null;
  readonly links: readonly TypedLink[];
  readonly programmes: readonly ChosenRecord[];
};

/** An empty form. */
export const EMPTY_DOCUMENT: TypedDocument = {
  documentNumber: '',
  type: 'DECISION',
  issuedOn: null,
  issuers: [],
  offices: '',
  termOfOffice: '',
  abstract: '',
  aliases: '',
  inForceFrom: null,
  inForceTo: null,
  links: [],
  programmes: [],
  visibility: 'JOINT',
};

/** The form of a document that is there. */
export const typedFrom = (document: ShownDocument): TypedDocument => ({
  documentNumber: document.documentNumber?.text ?? '',
  type: document.type,
  issuedOn: document.issuedOn,
  issuers: document.issuers,
  offices: document.issuingOffices.join('\n'),
  termOfOffice: document.termOfOffice ?? '',
  abstract: document.abstract,
  aliases: document.aliases.join('\n'),
  inForceFrom: document.inForceFrom,
  inForceTo: document.inForceTo,
  links: document.links.map(({ kind, document: { id, name }, from }, key) => ({
    key,
    kind,
    document: { id, name },
    from,
  })),
  programmes: document.programmes.map(({ id, title }) => ({ id, name: title })),
  visibility: document.visibility,
});

/** Lines that are not empty. */
const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

/** Lines in which a document or a day is still missing, by their position. */
export const unfinishedLinks = ({ links }: TypedDocument): readonly number[] =>
  links.flatMap(({ document, from }, index) => (document === null || from === null ? [index] : []));

/** What is sent: the form without lines that say nothing yet. */
export const toInput = (typed: TypedDocument): Input => ({
  documentNumber: typed.documentNumber,
  type: typed.type,
  issuedOn: typed.issuedOn,
  issuerIds: typed.issuers.map(({ id }) => id),
  issuingOffices: linesOf(typed.offices),
  termOfOffice: typed.termOfOffice,
  abstract: typed.abstract,
  aliases: linesOf(typed.aliases),
  inForceFrom: typed.inForceFrom,
  inForceTo: typed.inForceTo,
  links: typed.links.flatMap(({ kind, document, from }) =>
    document && from ? [{ kind, documentId: document.id, from }] : [],
  ),
  programmeIds: typed.programmes.map(({ id }) => id),
  visibility: typed.visibility,
});
