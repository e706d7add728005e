import { foldForSearch } from '../../hierarchy/fold-for-search.ts';
import { type Day, err, ok, type Result } from '../../kernel/index.ts';
import {
  checkRequiredText,
  checkText,
  type DocumentId,
  type FieldFault,
  fromChecks,
  type Legal,
  type TextFaultCode,
} from '../record/index.ts';
import { checkTexts, entriesTwice } from './check-lists.ts';
import { type DocumentNumber, parseDocumentNumber } from './document-number.ts';
import { typeOfSign } from './document-type.ts';
import { endsBeforeItBegins } from './known-span.ts';
import { leadsTo } from './leads-to.ts';
import type { DocumentDraft, DocumentLink, OfficialDocument } from './model.ts';

/** What keeps a typed document from being one. */
export const DOCUMENT_FAULTS = [
  'ISSUER_REQUIRED',
  'ISSUER_TWICE',
  'ALIAS_TWICE',
  'ISSUED_IN_FUTURE',
  'ENDS_BEFORE_IT_BEGINS',
  'LINK_TO_ITSELF',
  'LINK_TWICE',
  'REPLACEMENT_CIRCLE',
  'OF_HIGHER_LEVEL',
] as const;
export type DocumentFaultCode = (typeof DOCUMENT_FAULTS)[number] | TextFaultCode;

/** What is allowed and yet worth a second look. */
export const DOCUMENT_WARNINGS = [
  'TYPE_DIFFERS_FROM_NUMBER',
  'IN_FORCE_BEFORE_ISSUED',
  'LINK_BEFORE_ISSUED',
] as const;
export type DocumentWarningCode = (typeof DOCUMENT_WARNINGS)[number];

/** What a document is checked against. */
export type DocumentSurroundings = {
  readonly today: Day;
  /** Null while the document is not registered yet. */
  readonly id: DocumentId | null;
  /** What a registered document replaces or amends. */
  readonly linksOf: (document: DocumentId) => readonly DocumentId[];
};

type Fault = FieldFault<DocumentFaultCode>;
type Check<T> = Result<T, Fault | readonly Fault[]>;

const LONGEST_NUMBER = 100;

const checkNumber = (typed: string | null): Check<DocumentNumber | null> => {
  const text = checkText(typed, ['documentNumber'], LONGEST_NUMBER);
  return text.ok ? ok(text.value === null ? null : parseDocumentNumber(text.value)) : text;
};

const checkIssuers = ({ issuers, issuingOffices }: DocumentDraft): Check<DocumentDraft['issuers']> => {
  const hasOffice = issuingOffices.some((office) => office.trim() !== '');
  if (issuers.length === 0 && !hasOffice) return err({ code: 'ISSUER_REQUIRED', path: ['issuers'] });
  const twice = entriesTwice(issuers, (unit) => unit, 'ISSUER_TWICE', ['issuers']);
  return twice.length > 0 ? err(twice) : ok(issuers);
};

const checkNames = (
  names: readonly string[],
  code: 'ISSUER_TWICE' | 'ALIAS_TWICE',
  member: 'issuingOffices' | 'aliases',
): Check<readonly string[]> => {
  const texts = checkTexts(names, [member]);
  const twice = entriesTwice(
    names.filter((name) => name.trim() !== ''),
    foldForSearch,
    code,
    [member],
  );
  return texts.ok && twice.length > 0 ? err(twice) : texts;
};

const checkIssuedOn = (issuedOn: Day | null, today: Day): Check<Day | null> =>
  issuedOn !== null && issuedOn > today
    ? err({ code: 'ISSUED_IN_FUTURE', path: ['issuedOn'] })
    : ok(issuedOn);

const checkLinks = (
  links: readonly DocumentLink[],
  { id, linksOf }: DocumentSurroundings,
): Check<readonly DocumentLink[]> => {
  const faultOf = ({ document }: DocumentLink): DocumentFaultCode | null => {
    if (id === null) return null;
    if (document === id) return 'LINK_TO_ITSELF';
    return leadsTo(linksOf, document, id) ? 'REPLACEMENT_CIRCLE' : null;
  };
  const faults: Fault[] = links.flatMap((link, index) => {
    const code = faultOf(link);
    return code === null ? [] : [{ code, path: ['links', index, 'document'] }];
  });
  faults.push(...entriesTwice(links, (link) => link.document, 'LINK_TWICE', ['links']));
  return faults.length > 0 ? err(faults) : ok(links);
};

const warningsOf = (document: OfficialDocument): FieldFault<DocumentWarningCode>[] => {
  const { documentNumber, type, issuedOn, inForce, links } = document;
  const signed = typeOfSign(documentNumber?.typeSign ?? '');
  const warnings: FieldFault<DocumentWarningCode>[] = links.flatMap(({ from }, index) =>
    issuedOn !== null && from < issuedOn
      ? [{ code: 'LINK_BEFORE_ISSUED' as const, path: ['links', index, 'from'] }]
      : [],
  );
  if (signed !== null && signed !== type) warnings.push({ code: 'TYPE_DIFFERS_FROM_NUMBER', path: ['type'] });
  if (issuedOn !== null && inForce.from !== null && inForce.from < issuedOn) {
    warnings.push({ code: 'IN_FORCE_BEFORE_ISSUED', path: ['inForce', 'from'] });
  }
  return warnings;
};

/** Leads from what was typed to a document that can be registered, or says everything that stands in the way. */
export const makeDocument = (
  draft: DocumentDraft,
  surroundings: DocumentSurroundings,
): Result<Legal<OfficialDocument, DocumentWarningCode>, readonly Fault[]> => {
  const made = fromChecks<OfficialDocument, DocumentFaultCode>({
    documentNumber: checkNumber(draft.documentNumber),
    type: ok(draft.type),
    issuedOn: checkIssuedOn(draft.issuedOn, surroundings.today),
    issuers: checkIssuers(draft),
    issuingOffices: checkNames(draft.issuingOffices, 'ISSUER_TWICE', 'issuingOffices'),
    termOfOffice: checkText(draft.termOfOffice, ['termOfOffice'], LONGEST_NUMBER),
    abstract: checkRequiredText(draft.abstract, ['abstract'], 2000),
    aliases: checkNames(draft.aliases, 'ALIAS_TWICE', 'aliases'),
    inForce: endsBeforeItBegins(draft.inForce)
      ? err({ code: 'ENDS_BEFORE_IT_BEGINS', path: ['inForce', 'to'] })
      : ok(draft.inForce),
    links: checkLinks(draft.links, surroundings),
  });
  return made.ok ? ok({ value: made.value, warnings: warningsOf(made.value) }) : made;
};
