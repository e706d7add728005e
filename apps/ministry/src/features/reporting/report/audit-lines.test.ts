import { describe, expect, it } from 'vitest';
import { auditLines } from './audit-lines.ts';

const figure = (value: string | null) => ({
  state: value ? 'REPORTED' : 'MISSING',
  value,
  qualifier: 'EXACT',
  note: null,
});
const entry = (content: object) => JSON.stringify(content);

describe('what an act changed', () => {
  it('names the state before and after', () => {
    expect(
      auditLines(entry({ state: 'DRAFT', version: 2 }), entry({ state: 'SUBMITTED', version: 3 })),
    ).toEqual([{ kind: 'STATE', from: 'DRAFT', to: 'SUBMITTED' }]);
  });

  it('names each figure that moved, and none that stayed', () => {
    const lines = auditLines(
      entry({ state: 'DRAFT', figures: { A: figure('12'), B: figure('3') } }),
      entry({ state: 'DRAFT', figures: { A: figure('14'), B: figure('3'), C: figure('1') } }),
    );
    expect(lines).toMatchObject([
      { kind: 'FIGURE', code: 'A', from: { value: '12' }, to: { value: '14' } },
      { kind: 'FIGURE', code: 'C', from: null, to: { value: '1' } },
    ]);
  });

  it('tells of a revision', () => {
    expect(
      auditLines(entry({ state: 'CLOSED', revision: 0 }), entry({ state: 'AMENDING', revision: 1 })),
    ).toContainEqual({ kind: 'REVISION', to: 1 });
  });

  it('says nothing of entries that it cannot read', () => {
    expect(auditLines(null, null)).toEqual([]);
    expect(auditLines('no json', '[1]')).toEqual([]);
  });
});
