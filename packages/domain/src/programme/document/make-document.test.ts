import { describe, expect, it } from 'vitest';
import { day, id } from '../../kernel/index.ts';
import type { DocumentId } from '../record/index.ts';
import { makeDocument } from './make-document.ts';
import type { DocumentDraft, DocumentLink } from './model.ts';
import { documentDraft, documentId } from './testing.ts';

const today = day('2026-11-22');
const BCA = id<'OrgUnit'>('pol-bca');
const MTTQ = id<'OrgUnit'>('mttq-tw');
const DECISION_290 = documentId('290-QĐ/TW');
const DECISION_23 = documentId('23-QĐ/TW');

type Links = Readonly<Record<string, readonly DocumentId[]>>;
const make = (more: Partial<DocumentDraft>, itself: DocumentId | null = null, links: Links = {}) =>
  makeDocument(documentDraft(more), { today, id: itself, linksOf: (of) => links[of] ?? [] });
const faults = (...input: Parameters<typeof make>) => {
  const made = make(...input);
  return made.ok ? [] : made.error.map(({ code, path }) => `${code} ${path.join('.')}`);
};
const warnings = (more: Partial<DocumentDraft>) => {
  const made = make(more);
  return made.ok ? made.value.warnings.map(({ code }) => code) : ['refused'];
};
const replaces = (document: DocumentId, from = '2021-07-30'): DocumentLink => ({
  kind: 'SUPERSEDES',
  document,
  from: day(from),
});

describe('a document can be registered', () => {
  it('with several issuers and the name that people call it by (programme 09, facts.md §2)', () => {
    const made = make({
      documentNumber: '09/CTr-BCA-MTTW',
      type: 'PROGRAMME',
      issuedOn: day('2013-08-01'),
      issuers: [BCA, MTTQ],
      aliases: ['số 09'],
    });
    expect(made.ok && made.value.value.documentNumber?.issuerSigns).toEqual(['BCA', 'MTTW']);
    expect(made.ok && made.value.warnings).toEqual([]);
  });

  it('without a number, without a day, by an office that is no unit (facts.md §2)', () => {
    const bare = {
      documentNumber: null,
      issuers: [],
      issuingOffices: ['Bộ Chính trị'],
      termOfOffice: 'khóa X',
    };
    expect(faults(bare)).toEqual([]);
  });

  it('with empty lines left out of its lists', () => {
    const made = make({ aliases: ['số 09', '  '] });
    expect(made.ok && made.value.value.aliases).toEqual(['số 09']);
  });
});

describe('a document is refused, with all faults at once', () => {
  it('without issuer and without abstract', () =>
    expect(faults({ issuers: [], abstract: ' ' })).toEqual([
      'ISSUER_REQUIRED issuers',
      'TEXT_REQUIRED abstract',
    ]));

  it('when an issuer or a name stands in it twice', () => {
    expect(faults({ issuers: [BCA, MTTQ, BCA] })).toEqual(['ISSUER_TWICE issuers.2']);
    expect(faults({ aliases: ['Số 09', 'so 09'] })).toEqual(['ALIAS_TWICE aliases.1']);
  });

  it('when it was issued on a day that is still to come', () => {
    expect(faults({ issuedOn: day('2026-11-23') })).toEqual(['ISSUED_IN_FUTURE issuedOn']);
    expect(faults({ issuedOn: today })).toEqual([]);
  });

  it('when it ends before it begins', () =>
    expect(faults({ inForce: { from: day('2020-01-01'), to: day('2020-01-01') } })).toEqual([
      'ENDS_BEFORE_IT_BEGINS inForce.to',
    ]));

  it('when a text carries a telephone number', () =>
    expect(faults({ abstract: 'Liên hệ 0912 345 678' })).toEqual(['PERSONAL_IDENTIFIER abstract']));
});

describe('what replaces what', () => {
  it('a document may replace another from a day on (23-QĐ/TW, facts.md §2)', () =>
    expect(faults({ links: [replaces(DECISION_290)] }, DECISION_23)).toEqual([]));

  it('does not replace itself', () =>
    expect(faults({ links: [replaces(DECISION_23)] }, DECISION_23)).toEqual([
      'LINK_TO_ITSELF links.0.document',
    ]));

  it('does not replace what replaces it, directly or through others', () => {
    const middle = documentId('giữa');
    const direct = { [DECISION_290]: [DECISION_23] };
    const through = { [DECISION_290]: [middle], [middle]: [DECISION_23] };
    for (const links of [direct, through]) {
      expect(faults({ links: [replaces(DECISION_290)] }, DECISION_23, links)).toEqual([
        'REPLACEMENT_CIRCLE links.0.document',
      ]);
    }
  });

  it('names another document once', () =>
    expect(faults({ links: [replaces(DECISION_290), replaces(DECISION_290)] })).toEqual([
      'LINK_TWICE links.1',
    ]));
});

describe('a document is taken with a warning', () => {
  it('when its type is not the type of its number', () =>
    expect(warnings({ documentNumber: '05-CT/TW', type: 'DECISION' })).toEqual(['TYPE_DIFFERS_FROM_NUMBER']));

  it('when it is in force, or replaces another, before it was issued', () => {
    const issuedOn = day('2021-07-30');
    expect(warnings({ issuedOn, inForce: { from: day('2021-07-01'), to: null } })).toEqual([
      'IN_FORCE_BEFORE_ISSUED',
    ]);
    expect(warnings({ issuedOn, links: [replaces(DECISION_290, '2021-07-29')] })).toEqual([
      'LINK_BEFORE_ISSUED',
    ]);
  });
});
