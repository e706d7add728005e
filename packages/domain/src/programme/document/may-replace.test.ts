import { describe, expect, it } from 'vitest';
import { mayReplace } from './may-replace.ts';

describe('a document of a level', () => {
  it('replaces documents of its own level and of those below', () => {
    expect(mayReplace('CENTRAL', 'CENTRAL')).toBe(true);
    expect(mayReplace('CENTRAL', 'COMMUNE')).toBe(true);
    expect(mayReplace('PROVINCE', 'PROVINCE')).toBe(true);
  });

  it('replaces none of a higher level', () => {
    expect(mayReplace('PROVINCE', 'CENTRAL')).toBe(false);
    expect(mayReplace('COMMUNE', 'PROVINCE')).toBe(false);
  });
});
