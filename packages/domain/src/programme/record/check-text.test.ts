import { describe, expect, it } from 'vitest';
import { checkRequiredText, checkText, LONGEST_TITLE, TEXT_FAULT_WORDS } from './check-text.ts';
import { sayFault } from './fault.ts';
import { fromChecks } from './from-checks.ts';

describe('a text of the coordination work', () => {
  it('is trimmed and composed', () => {
    expect(checkRequiredText('  Dân vận khéo ', ['title'])).toEqual({ ok: true, value: 'Dân vận khéo' });
  });

  it.each([null, '', '   ', '\u200b'])('is asked for when %j was typed', (text) => {
    expect(checkRequiredText(text, ['title'])).toMatchObject({
      error: { code: 'TEXT_REQUIRED', path: ['title'] },
    });
    expect(checkText(text, ['note'])).toEqual({ ok: true, value: null });
  });

  it('may be as long as a title and not longer', () => {
    expect(checkRequiredText('đ'.repeat(LONGEST_TITLE), [])).toMatchObject({ ok: true });
    expect(checkRequiredText('đ'.repeat(LONGEST_TITLE + 1), [])).toMatchObject({
      error: { code: 'TEXT_TOO_LONG' },
    });
  });

  it('that carries a personal identifier is refused in words that say which', () => {
    const refused = checkText('Liên hệ 0912 345 678', ['result']);
    expect(refused.ok).toBe(false);
    if (!refused.ok) expect(sayFault(TEXT_FAULT_WORDS, refused.error, 'vi')).toContain('số điện thoại');
  });
});

describe('a thing from its checked members', () => {
  it('tells every fault at once', () => {
    const made = fromChecks({ a: checkRequiredText('', ['a']), b: checkRequiredText(' ', ['b']) });
    expect(made).toMatchObject({ ok: false, error: [{ path: ['a'] }, { path: ['b'] }] });
  });

  it('is made of the values when there is no fault', () => {
    expect(fromChecks({ a: checkRequiredText('x', ['a']), b: checkText(null, ['b']) })).toEqual({
      ok: true,
      value: { a: 'x', b: null },
    });
  });
});
