import { describe, expect, it } from 'vitest';
import {
  type IsRight,
  openSheet,
  pendingOf,
  type SheetDraft,
  saveStandOf,
  sendableOf,
  sheetAfter,
} from './sheet-draft.ts';
import type { TypedLeaf } from './typed-leaf.ts';

const leaf = (key: string, actual: string): TypedLeaf => ({
  key,
  isAssigned: true,
  values: { actual },
  setPoints: '',
  reason: '',
});
const isRight: IsRight = ({ values }) => values.actual !== '1.5';
const opened = openSheet(3, [leaf('I.1', '12'), leaf('I.2', '')]);
const type = (draft: SheetDraft, key: string, actual: string): SheetDraft =>
  sheetAfter(draft, { kind: 'TYPED', leaf: leaf(key, actual) });

describe('a sheet that saves itself', () => {
  it('has nothing to save when it is opened', () => {
    expect(saveStandOf(opened, isRight)).toBe('saved');
    expect(sendableOf(opened, isRight)).toEqual([]);
  });

  it('sends only the criterion that was typed', () => {
    const draft = type(opened, 'I.2', '1.500');
    expect(sendableOf(draft, isRight)).toEqual([leaf('I.2', '1.500')]);
    expect(saveStandOf(draft, isRight)).toBe('saving');
  });

  it('says that it is not saved while a number cannot be read, and keeps the text', () => {
    const draft = type(opened, 'I.2', '1.5');
    expect(sendableOf(draft, isRight)).toEqual([]);
    expect(saveStandOf(draft, isRight)).toBe('unsaved');
    expect(draft.typed.get('I.2')?.values.actual).toBe('1.5');
  });

  it('keeps what was typed while the answer was on its way', () => {
    const sent = sheetAfter(type(opened, 'I.2', '15'), { kind: 'SENT' });
    const answered = sheetAfter(type(sent, 'I.2', '150'), {
      kind: 'SAVED',
      version: 4,
      leaves: [leaf('I.2', '15')],
    });
    expect(answered.version).toBe(4);
    expect(sendableOf(answered, isRight)).toEqual([leaf('I.2', '150')]);
  });

  it('takes over what a colleague saved, except where one typed oneself', () => {
    const draft = sheetAfter(type(opened, 'I.2', '7'), {
      kind: 'OVERTAKEN',
      version: 9,
      leaves: [leaf('I.1', '99'), leaf('I.2', '8')],
    });
    expect(draft.typed.get('I.1')?.values.actual).toBe('99');
    expect(draft.typed.get('I.2')?.values.actual).toBe('7');
    expect(pendingOf(draft).map(({ key }) => key)).toEqual(['I.2']);
  });

  it('does not send again what was refused until it is changed', () => {
    const refused = sheetAfter(type(opened, 'I.2', '-1'), {
      kind: 'REFUSED',
      refused: new Map([['I.2', 'Số này không thể âm.']]),
    });
    expect(sendableOf(refused, isRight)).toEqual([]);
    expect(saveStandOf(refused, isRight)).toBe('unsaved');
    expect(sendableOf(type(refused, 'I.2', '1'), isRight)).toEqual([leaf('I.2', '1')]);
  });

  it('says that it did not reach the server, and loses nothing', () => {
    const failed = sheetAfter(type(opened, 'I.2', '5'), { kind: 'FAILED' });
    expect(saveStandOf(failed, isRight)).toBe('failed');
    expect(pendingOf(failed)).toHaveLength(1);
  });
});
