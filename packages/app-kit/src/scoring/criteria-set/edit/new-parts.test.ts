import { decimal } from '@danvan/domain/kernel';
import { checkCriteriaSet, emptySet, parseCriteriaSet, RULE_NAMES, toJson } from '@danvan/domain/scoring';
import { describe, expect, it } from 'vitest';
import { freeKey, inputsOfRule, newLeaf, newRule } from './new-parts.ts';

const words = { vi: 'Bộ thử', en: '' };

describe('a rule that is chosen', () => {
  it.each(RULE_NAMES)('%s starts with parameters and inputs that the domain takes', (name) => {
    const rule = newRule(name);
    const leaf = {
      ...newLeaf('I', 'POINTS'),
      name: words,
      maximum: '10',
      rule,
      inputs: inputsOfRule(rule, []),
    };
    const frame = emptySet({ code: 'THU', name: words, subject: 'UNIT', outcome: 'POINTS' });
    const parsed = parseCriteriaSet({ ...toJson({ ...frame, scale: decimal(10) }), criteria: [leaf] });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    const checked = checkCriteriaSet(parsed.value, { indicators: new Set(), extended: null });
    expect(checked).toMatchObject({ error: [{ code: 'DAY_REQUIRED' }] });
  });

  it('keeps what was said of an input that the former rule read, too', () => {
    const said = { name: 'actual', label: { vi: 'Số tổ', en: '' }, indicator: 'TEAMS', isTarget: false };
    const [actual, target] = inputsOfRule(newRule('linear'), [said]);
    expect([actual, target?.name]).toEqual([said, 'target']);
  });
});

it('a new part gets a key that nothing else has', () => {
  expect(freeKey(null, new Set(['I', 'II']))).toBe('III');
  expect(freeKey('II.', new Set(['II', 'II.1']))).toBe('II.2');
  expect(freeKey('V', new Set())).toBe('V1');
});
