import { describe, expect, it } from 'vitest';
import { isInputName } from '../../expression/index.ts';
import { aDraft, aLeaf } from '../testing.ts';
import { checkKeys } from './check-keys.ts';

describe('the key of a criterion', () => {
  it.each(['constructor', 'toString', 'valueOf', '__proto__'])(
    'is none that every object has: “%s”',
    (key) => {
      expect(checkKeys(aDraft({ criteria: [aLeaf(key)] }))).toMatchObject([{ code: 'KEY_NOT_USABLE' }]);
      expect(isInputName(key)).toBe(false);
    },
  );

  it('is a number of the regulation as people write it', () => {
    expect(checkKeys(aDraft({ criteria: [aLeaf('I.1.a'), aLeaf('Đ-2')] }))).toEqual([]);
  });
});
