import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../kernel/index.ts';
import { recordId } from '../record/index.ts';
import { countModels, countModelsBy } from './count-models.ts';
import { addCounts, COUNTED, type ModelCounts } from './counts.ts';
import { onDay } from './known-day.ts';
import type { Model } from './model.ts';
import { recognise } from './recognise.ts';
import { checkReplication } from './replication/check-point.ts';
import { dropOutPoint } from './replication/drop-out-point.ts';
import { isWorkingOn, type ReplicationPointId } from './replication/model.ts';
import { replicate, revisePoint } from './replication/replicate.ts';
import { type ReplicationNode, replicationTree } from './replication/replication-tree.ts';
import { reportPoint } from './replication/report-point.ts';
import { draft, made, model, point, pointId, recognition, START, TODAY, unit } from './testing.ts';

const say = (counts: ModelCounts) => COUNTED.map((of) => counts[of].count).join(' ');
const at = (name: string, teams: number | null = null) => point(name, { teams });

describe('counting models', () => {
  const one = made(replicate(model(), pointId('a'), at('xa-a', 3), TODAY));
  const two = made(replicate(one, pointId('b'), at('xa-b'), TODAY));

  it('tells models, points and teams as three numbers', () => {
    expect(say(countModels([two], TODAY))).toBe('1 0 0 0 0 2 3');
  });

  it('tells the recognised and the exemplary apart from the registered, day by day', () => {
    const first = made(recognise(two, recognition(), TODAY));
    const then = recognition({ as: 'EXEMPLARY', on: onDay(day('2026-10-15')) });
    const both = made(recognise(first, then, TODAY));
    const on = (text: string) => say(countModels([both], day(text)));
    expect(on('2025-10-14')).toBe('1 0 0 0 0 2 3');
    expect(on('2025-10-15')).toBe('1 1 0 0 0 2 3');
    expect(on('2026-10-15')).toBe('1 1 1 0 0 2 3');
  });

  it('counts individuals as so many individuals, and not as models', () => {
    const individuals = model(draft({ kind: 'INDIVIDUAL', title: null, people: 7 }));
    expect(say(countModels([individuals, model()], TODAY))).toBe('1 0 0 0 7 0 0');
  });

  it('counts a model that ended no more, and its points as long as they live on', () => {
    expect(say(countModels([{ ...two, ended: { on: TODAY, reason: 'x' } }], TODAY))).toBe('0 0 0 0 0 2 3');
  });

  it('counts a model with its owner, a point and its teams where the point is', () => {
    const by = countModelsBy([two], TODAY, (where) => (where === unit('xa-b') ? null : where));
    expect([...by].map(([where, counts]) => `${where}: ${say(counts)}`)).toEqual([
      'cong-an-quang-ngai: 1 0 0 0 0 0 0',
      'xa-a: 0 0 0 0 0 1 3',
    ]);
  });
});

type Act = { kind: 'ADD' | 'MOVE' | 'REPORT' | 'DROP'; at: number; from: number; day: number; teams: number };
const anyAct: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom('ADD', 'ADD', 'MOVE', 'REPORT', 'DROP'),
  at: fc.integer({ min: 0, max: 7 }),
  from: fc.integer({ min: -1, max: 7 }),
  day: fc.integer({ min: 0, max: 300 }),
  teams: fc.integer({ min: 0, max: 9 }),
});

const idAt = (index: number): ReplicationPointId => pointId(`p${index}`);
const place = ({ from, at: where, day: after }: Act) =>
  point(`xa-${where % 5}`, { origin: from < 0 ? null : idAt(from), started: onDay(addDays(START, after)) });

const attempt = (of: Model, act: Act, index: number) => {
  const on = addDays(START, act.day);
  switch (act.kind) {
    case 'ADD':
      return replicate(of, idAt(index), place(act), TODAY);
    case 'MOVE':
      return revisePoint(of, idAt(act.at), place(act), TODAY);
    case 'REPORT':
      return reportPoint(of, idAt(act.at), { on, teams: act.teams, results: null }, TODAY);
    case 'DROP':
      return dropOutPoint(of, idAt(act.at), { on, reason: 'Chưa phù hợp' }, TODAY);
  }
};

/** Whatever was tried, in the order it was tried; what was refused left no trace. */
const anyModel = fc.array(anyAct, { maxLength: 25 }).map((acts) =>
  acts.reduce((before, act, index) => {
    const outcome = attempt(before, act, index);
    return outcome.ok ? outcome.value.value : before;
  }, model()),
);
const anyDay = fc.integer({ min: -5, max: 310 }).map((after) => addDays(START, after));
const flat = (nodes: readonly ReplicationNode[]): ReplicationNode[] =>
  nodes.flatMap((node) => [node, ...flat(node.children)]);

describe('after any sequence of acts', () => {
  it('where a model went is a tree: nothing in it is out of order, and every point that started hangs in it', () => {
    fc.assert(
      fc.property(anyModel, anyDay, (grown, on) => {
        expect(checkReplication(grown)).toEqual([]);
        const nodes = flat(replicationTree(grown.points, on));
        const started = grown.points.filter((each) => each.started.day <= on);
        expect(nodes.map(({ point: each }) => each.id).toSorted()).toEqual(
          started.map((each) => each.id).toSorted(),
        );
        for (const node of nodes) for (const child of node.children) expect(child.depth).toBe(node.depth + 1);
      }),
    );
  });

  it('a point never counts on or after the day it dropped out, nor do its teams', () => {
    fc.assert(
      fc.property(anyModel, anyDay, (grown, on) => {
        const counts = countModels([grown], on);
        const working = grown.points.filter((each) => isWorkingOn(each, on));
        expect(counts.POINTS.count).toBe(working.length);
        for (const gone of grown.points.filter(
          ({ droppedOut }) => droppedOut !== null && droppedOut.on <= on,
        )) {
          expect(say(countModels([{ ...grown, points: [gone] }], on))).toBe(
            say(countModels([{ ...grown, points: [] }], on)),
          );
        }
      }),
    );
  });

  it('the counts of a whole are those of its parts, thing by thing', () => {
    const models = fc.array(
      fc.tuple(anyModel, fc.constantFrom('xa-0', 'xa-1', 'xa-9')).map(([each, owner]) => ({
        ...each,
        id: recordId<'MODEL'>(owner),
        owner: unit(owner),
      })),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(models, anyDay, fc.integer({ min: 1, max: 4 }), (all, on, parts) => {
        const by = countModelsBy(all, on, (where) => Number(where.at(-1)) % parts);
        expect(say(addCounts([...by.values()]))).toBe(say(countModels(all, on)));
      }),
    );
  });
});
