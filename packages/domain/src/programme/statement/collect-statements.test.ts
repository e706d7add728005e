import { array, constantFrom, assert as holds, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, id } from '../../kernel/index.ts';
import { recordId } from '../record/index.ts';
import { collectStatements, REVIEW_ORDER, type Review } from './collect-statements.ts';
import type { KeptStatement } from './model.ts';
import { keptStatement } from './testing.ts';

const POLICE = id<'OrgUnit'>('ca-tinh');
const COMMISSION = id<'OrgUnit'>('ban-dan-van');
const PROGRAMME = recordId<'PROGRAMME'>('phoi-hop');
const OTHER = recordId<'PROGRAMME'>('khac');
const year = (of: number) => ({ firstDay: day(`${of}-01-01`), lastDay: day(`${of}-12-31`) });
const REVIEW: Review = { programme: PROGRAMME, span: year(2018), units: [COMMISSION, POLICE] };

const texts = (statements: readonly KeptStatement[], review = REVIEW) =>
  collectStatements(statements, review).map(({ kind, nature, groups }) => [
    nature ?? kind,
    ...groups.map(({ unit, statements }) => [unit, ...statements.map(({ text }) => text)].join(': ')),
  ]);

const of = (name: string, over: Partial<KeptStatement> = {}) =>
  keptStatement(name, { programme: PROGRAMME, ...over });

describe('a review collects', () => {
  it('strengths, limitations, causes (objective, subjective), lessons, proposals, in the order of the report', () => {
    const all = [
      of('đề xuất', { kind: 'PROPOSAL' }),
      of('bài học', { kind: 'LESSON' }),
      of('chủ quan', { kind: 'CAUSE', nature: 'SUBJECTIVE' }),
      of('khách quan', { kind: 'CAUSE', nature: 'OBJECTIVE' }),
      of('hạn chế'),
      of('ưu điểm', { kind: 'STRENGTH' }),
    ];
    expect(texts(all).map(([heading]) => heading)).toEqual([
      'STRENGTH',
      'LIMITATION',
      'OBJECTIVE',
      'SUBJECTIVE',
      'LESSON',
      'PROPOSAL',
    ]);
  });

  it('what two units say alike twice, under each, the units in the order of the review', () => {
    const all = [of('thiếu tập huấn'), of('thiếu tập huấn', { unit: COMMISSION })];
    expect(texts(all)).toEqual([['LIMITATION', 'ban-dan-van: thiếu tập huấn', 'ca-tinh: thiếu tập huấn']]);
  });

  it('the numbers of the source in their order, and after them what is not numbered', () => {
    const all = [of('rời'), of('hai', { position: 2 }), of('một', { position: 1 })];
    expect(texts(all)).toEqual([['LIMITATION', 'ca-tinh: một: hai: rời']]);
  });

  it('a yearly statement into the review of five years, and not into that of another year', () => {
    const five = { ...REVIEW, span: { firstDay: day('2014-03-11'), lastDay: day('2019-03-11') } };
    expect(texts([of('năm 2018')], five)).toHaveLength(1);
    expect(texts([of('năm 2018')], { ...REVIEW, span: year(2019) })).toEqual([]);
  });

  it('nothing of another programme or of a unit that it does not ask', () => {
    const strangers = [of('khác', { programme: OTHER }), of('lạ', { unit: id<'OrgUnit'>('tinh-khac') })];
    expect(texts(strangers)).toEqual([]);
    expect(texts(strangers, { ...REVIEW, programme: null })).toHaveLength(1);
  });
});

const anyStatement = record({
  heading: constantFrom(...REVIEW_ORDER),
  unit: constantFrom(POLICE, COMMISSION, id<'OrgUnit'>('tinh-khac')),
  programme: constantFrom(PROGRAMME, OTHER, null),
  span: constantFrom(year(2017), year(2018), year(2019)),
});

it('every statement that belongs to the review is in it exactly once, and no other', () => {
  holds(
    property(array(anyStatement), (drawn) => {
      const all = drawn.map(({ heading, ...rest }, index) => of(String(index), { ...heading, ...rest }));
      const found = collectStatements(all, REVIEW).flatMap(({ groups }) =>
        groups.flatMap(({ unit, statements }) => statements.map((statement) => ({ unit, statement }))),
      );
      const expected = all.filter(
        ({ programme, span, unit }) =>
          programme === PROGRAMME && span.firstDay === '2018-01-01' && REVIEW.units.includes(unit),
      );
      expect(found.map(({ statement }) => statement.id).toSorted()).toEqual(
        expected.map((statement) => statement.id).toSorted(),
      );
      expect(found.every(({ unit, statement }) => unit === statement.unit)).toBe(true);
    }),
  );
});
