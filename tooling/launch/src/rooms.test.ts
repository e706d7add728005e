import { describe, expect, it } from 'vitest';
import { roomFaults, sourcesIn } from './rooms.ts';
import { inRoot } from './root.ts';

const one = (path: string, specifier: string) =>
  roomFaults([{ path, text: `import { x } from '${specifier}';` }]);

describe('the rooms of the domain', () => {
  it('are in order today', () => {
    expect(roomFaults(sourcesIn(inRoot('packages', 'domain', 'src')))).toEqual([]);
  });

  it.each([
    ['kernel/day.ts', '../hierarchy/model.ts'],
    ['hierarchy/acts/merge.ts', '../../reporting/index.ts'],
    ['reporting/report.ts', '../access/index.ts'],
    ['reporting/report.ts', '@danvan/domain/scoring'],
  ])('%s must not import %s', (path, specifier) => {
    expect(one(path, specifier)).toEqual([`${path} must not import ${specifier}`]);
  });

  it.each([
    ['reporting/report.ts', '../kernel/index.ts'],
    ['hierarchy/acts/merge.ts', '../model.ts'],
    ['access/can.ts', '../reporting/index.ts'],
    ['kernel/decimal.ts', 'big.js'],
  ])('%s may import %s', (path, specifier) => {
    expect(one(path, specifier)).toEqual([]);
  });

  it('have no corner without a name', () => {
    expect(one('utils/text.ts', './other.ts')).toEqual(['utils/text.ts: "utils" is no room of the domain']);
  });
});
