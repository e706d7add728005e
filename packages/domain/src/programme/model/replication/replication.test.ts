import { describe, expect, it } from 'vitest';
import { addDays, day, id } from '../../../kernel/index.ts';
import { onDay } from '../known-day.ts';
import type { Model } from '../model.ts';
import { made, model, OWNER, point, pointId, refusals, START, TODAY, unit } from '../testing.ts';
import { checkReplication } from './check-point.ts';
import { dropOutPoint } from './drop-out-point.ts';
import type { PointDraft } from './model.ts';
import { replicate, revisePoint } from './replicate.ts';
import { type ReplicationNode, replicationTree } from './replication-tree.ts';
import { reportPoint } from './report-point.ts';

const [A, B, C] = [pointId('a'), pointId('b'), pointId('c')];
const MARCH = day('2026-03-01');

const add = (to: Model, name: string, rest: Partial<PointDraft> = {}) =>
  replicate(to, pointId(name), point(`xa-${name}`, rest), TODAY);
const a = made(add(model(), 'a', { teams: 2 }));
const ab = made(add(a, 'b', { origin: A, started: onDay(MARCH) }));

describe('a replication point', () => {
  it('is taken over from the model or from a point of it', () => {
    expect(ab.points.map(({ id: own, origin }) => [own, origin])).toEqual([
      [A, null],
      [B, A],
    ]);
  });

  it('is never its own origin', () => {
    expect(refusals(add(a, 'b', { origin: B }))).toEqual(['OWN_ORIGIN origin']);
    expect(refusals(add(a, 'b', { unit: OWNER }))).toEqual(['PLACE_OF_ORIGIN unit']);
    expect(refusals(add(a, 'b', { unit: unit('xa-a'), origin: A }))).toContain('PLACE_OF_ORIGIN unit');
    expect(refusals(add(a, 'b', { unit: OWNER, place: 'Thôn 3' }))).toEqual([]);
  });

  it('comes from no other model', () => {
    expect(refusals(add(a, 'c', { origin: pointId('of-another-model') }))).toEqual([
      'ORIGIN_NOT_IN_MODEL origin',
    ]);
  });

  it('makes no circle', () => {
    const abc = made(add(ab, 'c', { origin: B, started: onDay(MARCH) }));
    const circle = revisePoint(abc, A, { ...point('xa-a'), origin: C }, TODAY);
    expect(refusals(circle)).toEqual(['CIRCLE origin']);
  });

  it('does not start before its origin, nor after the origin has stopped', () => {
    expect(refusals(add(ab, 'c', { origin: B, started: onDay(addDays(MARCH, -1)) }))).toEqual([
      'STARTS_BEFORE_ORIGIN started',
    ]);
    expect(refusals(add(a, 'c', { started: onDay(addDays(START, -1)) }))).toEqual([
      'STARTS_BEFORE_ORIGIN started',
    ]);
    const stopped = made(dropOutPoint(a, A, { on: MARCH, reason: 'Chưa phù hợp' }, TODAY));
    expect(refusals(add(stopped, 'c', { origin: A, started: onDay(MARCH) }))).toEqual([
      'ORIGIN_NOT_AT_WORK started',
    ]);
    expect(refusals(dropOutPoint(ab, A, { on: MARCH, reason: 'x' }, TODAY))).toEqual(['OTHERS_DEPEND_ON_IT']);
  });

  it('is not at the same place twice at the same time, in whatever spelling, but may come back', () => {
    const hamlet = { unit: unit('xa-a'), place: 'Thôn Đăk Tô' };
    const there = made(add(model(), 'a', hamlet));
    const again = { ...hamlet, place: 'thôn dak to' };
    expect(refusals(add(there, 'b', again))).toEqual(['APPLIED_THERE_ALREADY unit']);
    expect(refusals(add(there, 'b', { ...hamlet, place: 'Thôn 2' }))).toEqual([]);
    const left = made(dropOutPoint(there, A, { on: MARCH, reason: 'Chưa phù hợp' }, TODAY));
    expect(refusals(add(left, 'b', { ...again, started: onDay(MARCH) }))).toEqual([]);
  });

  it('drops out once, with a reason, and is then reported on no more', () => {
    const gone = made(dropOutPoint(a, A, { on: MARCH, reason: 'Chưa phù hợp' }, TODAY));
    expect(refusals(dropOutPoint(gone, A, { on: MARCH, reason: 'x' }, TODAY))).toEqual([
      'DROPPED_OUT_ALREADY point',
    ]);
    expect(refusals(reportPoint(gone, A, { on: TODAY, teams: 1, results: null }, TODAY))).toEqual([
      'DROPPED_OUT_ALREADY point',
    ]);
    expect(refusals(dropOutPoint(a, A, { on: addDays(START, -1), reason: '' }, TODAY))).toEqual([
      'ENDS_BEFORE_ITS_STORY on',
      'TEXT_REQUIRED reason',
    ]);
    expect(refusals(dropOutPoint(a, id<'ReplicationPoint'>('x'), { on: TODAY, reason: 'x' }, TODAY))).toEqual(
      ['POINT_UNKNOWN point'],
    );
  });

  it('counts its teams in whole numbers', () => {
    expect(refusals(reportPoint(a, A, { on: TODAY, teams: 2.5, results: null }, TODAY))).toEqual([
      'COUNT_NOT_WHOLE teams',
    ]);
    expect(refusals(add(model(), 'a', { teams: -1 }))).toEqual(['COUNT_NOT_WHOLE teams']);
  });

  it('that comes with a whole model is checked like any other', () => {
    const points = ab.points.map((each) => (each.id === A ? { ...each, origin: B } : each));
    expect(checkReplication({ ...ab, points }).map(({ code, path }) => [code, ...path])).toEqual([
      ['CIRCLE', 'points', 0, 'origin'],
      ['CIRCLE', 'points', 1, 'origin'],
    ]);
  });
});

describe('where a model went', () => {
  const grown = made(
    dropOutPoint(
      made(reportPoint(ab, B, { on: addDays(MARCH, 10), teams: 5, results: null }, TODAY)),
      B,
      { on: addDays(MARCH, 30), reason: 'Chưa phù hợp' },
      TODAY,
    ),
  );
  const say = (node: ReplicationNode): unknown => [
    node.point.id,
    node.depth,
    node.isAtWork ? node.teams : 'đã dừng',
    ...node.children.map(say),
  ];

  it('is a tree that grows with the days and keeps those who dropped out in sight', () => {
    const on = (to: string) => replicationTree(grown.points, day(to)).map(say);
    expect(on('2025-08-31')).toEqual([]);
    expect(on('2025-09-01')).toEqual([[A, 1, 2]]);
    expect(on('2026-03-01')).toEqual([[A, 1, 2, [B, 2, null]]]);
    expect(on('2026-03-11')).toEqual([[A, 1, 2, [B, 2, 5]]]);
    expect(on('2026-03-31')).toEqual([[A, 1, 2, [B, 2, 'đã dừng']]]);
  });
});
