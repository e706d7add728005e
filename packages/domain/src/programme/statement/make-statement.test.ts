import { describe, expect, it } from 'vitest';
import { day, validFrom } from '../../kernel/index.ts';
import { recordId, type StatementId } from '../record/index.ts';
import { makeStatement, type StatementContext } from './make-statement.ts';
import type { StatementDraft, StatementKind } from './model.ts';
import { statementDraft } from './testing.ts';

const LIMITATION = recordId<'STATEMENT'>('han-che');
const LESSON = recordId<'STATEMENT'>('bai-hoc');
const CONTEXT: StatementContext = {
  validity: null,
  occasion: 'MEETING',
  kinds: new Map<StatementId, StatementKind>([
    [LIMITATION, 'LIMITATION'],
    [LESSON, 'LESSON'],
  ]),
};
const cause = (over: Partial<StatementDraft> = {}): Partial<StatementDraft> => ({
  kind: 'CAUSE',
  nature: 'SUBJECTIVE',
  text: 'Chưa bố trí cán bộ chuyên trách',
  explains: [LIMITATION],
  ...over,
});

const faults = (over: Partial<StatementDraft>): readonly string[] => {
  const made = makeStatement(statementDraft(over), CONTEXT);
  return made.ok ? [] : made.error.map(({ code, path }) => `${code} ${path.join('.')}`);
};

describe('a statement', () => {
  it('keeps its number in the list of its source (facts.md §6)', () => {
    const made = makeStatement(statementDraft({ position: 3 }), CONTEXT);
    expect(made.ok && made.value.value.position).toBe(3);
  });

  it('that is a cause points at the limitation that it explains', () => {
    const made = makeStatement(statementDraft(cause({ explains: [LIMITATION, LIMITATION] })), CONTEXT);
    expect(made.ok && made.value.value.explains).toEqual([LIMITATION]);
  });

  it('of a time outside its programme is taken, and noticed', () => {
    const context = { ...CONTEXT, validity: validFrom(day('2019-01-01')) };
    const made = makeStatement(statementDraft(), context);
    expect(made.ok && made.value.warnings.map(({ code }) => code)).toEqual(['OUTSIDE_PROGRAMME']);
  });
});

it('is made at a meeting or an inspection, not at a task or at what is not there', () => {
  const at = (occasion: StatementContext['occasion']) =>
    makeStatement(statementDraft({ occasion: recordId('dip') }), { ...CONTEXT, occasion }).ok;
  expect([at('MEETING'), at('INSPECTION'), at('TASK'), at(null)]).toEqual([true, true, false, false]);
});

describe('a statement is not taken', () => {
  it.each<[string, Partial<StatementDraft>, string[]]>([
    ['without words', { text: '  ' }, ['TEXT_REQUIRED text']],
    ['with an identity number in it', { text: 'Trường hợp số 001099012345' }, ['PERSONAL_IDENTIFIER text']],
    [
      'about a time that ends before it starts',
      { lastDay: day('2017-12-31') },
      ['ENDS_BEFORE_START lastDay'],
    ],
    ['as number 0 of its list', { position: 0 }, ['POSITION_NOT_COUNTED position']],
    ['as number one and a half', { position: 1.5 }, ['POSITION_NOT_COUNTED position']],
    ['as a cause of no nature', cause({ nature: null }), ['NATURE_REQUIRED nature']],
    ['as a cause of nothing', cause({ explains: [] }), ['EXPLAINS_NOTHING explains']],
    ['as a cause of a lesson', cause({ explains: [LESSON] }), ['EXPLAINS_NO_LIMITATION explains.0']],
    [
      'as a cause of what is not there',
      cause({ explains: [LIMITATION, recordId<'STATEMENT'>('?')] }),
      ['EXPLAINS_NO_LIMITATION explains.1'],
    ],
    ['as an objective limitation', { nature: 'OBJECTIVE' }, ['NATURE_NOT_EXPECTED nature']],
    [
      'as a lesson that explains',
      { kind: 'LESSON', explains: [LIMITATION] },
      ['EXPLANATION_NOT_EXPECTED explains'],
    ],
  ])('%s', (_name, over, expected) => expect(faults(over)).toEqual(expected));
});
