import { modelState, RECOMMENDATION_STATES, TASK_STATES, teamsOn } from '@danvan/domain/programme';
import { describe, expect, it } from 'vitest';
import { buildHierarchy } from '../../build-hierarchy.ts';
import { TODAY } from '../judged-on.ts';
import { publishedWork } from '../published/index.ts';
import { demonstrationWork } from './index.ts';

const { record } = buildHierarchy();
const work = demonstrationWork(record);
const entries = Object.values(work).flat();

describe('the coordination work of the demonstration', () => {
  it('is marked as such, all of it, and the same from one making to the next', () => {
    expect(entries.every((entry) => entry.record.origin === 'DEMONSTRATION')).toBe(true);
    expect(demonstrationWork(record)).toEqual(work);
  });

  it('tells of nothing that lies ahead', () => {
    expect(entries.filter((entry) => entry.record.told > TODAY)).toEqual([]);
  });

  it('ties only to units and programmes that are there, each record by an id of its own', () => {
    const units = new Set(record.units.map((unit) => unit.id));
    const published = Object.values(publishedWork()).flat();
    const ids = new Set([...entries, ...published].map((entry) => String(entry.record.id)));
    expect(ids.size).toBe(entries.length + published.length);
    const loose = entries.flatMap(({ record: { id, owner, concerned, programmes } }) =>
      [
        ...[owner, ...concerned].filter((unit) => !units.has(unit)),
        ...programmes.filter((programme) => !ids.has(programme)),
      ].map((tie) => `${id} → ${tie}`),
    );
    expect(loose).toEqual([]);
  });

  it('has tasks and recommendations in every state', () => {
    const tasks = new Set(work.tasks.map(({ content }) => content.state));
    expect(TASK_STATES.filter((state) => !tasks.has(state))).toEqual([]);
    const recommendations = new Set(
      work.inspections.flatMap(({ content }) => content.recommendations.map(({ state }) => state)),
    );
    expect(RECOMMENDATION_STATES.filter((state) => !recommendations.has(state))).toEqual([]);
  });

  it('has models in five provinces, in every state, with points, teams and drop-outs', () => {
    const models = work.models.map(({ content }) => content);
    expect(models).toHaveLength(25);
    expect(new Set(models.map(modelState)).size).toBe(4);
    const points = models.flatMap((model) => model.points);
    expect(points.some(({ origin }) => origin !== null)).toBe(true);
    expect(points.some(({ droppedOut }) => droppedOut !== null)).toBe(true);
    expect(points.some((point) => (teamsOn(point, TODAY) ?? 0) > 1)).toBe(true);
  });

  it('has briefings whose conclusions are the tasks', () => {
    const tasks = new Map(work.tasks.map(({ content }) => [content.id, content]));
    const concluded = work.meetings.flatMap(({ content }) =>
      content.conclusions.map((conclusion) => ({ meeting: content.id, conclusion })),
    );
    expect(concluded.length).toBeGreaterThan(8);
    for (const { meeting, conclusion } of concluded) {
      const task = conclusion.task && tasks.get(conclusion.task);
      expect([task?.arisesFrom, task?.title, task?.lead]).toEqual([
        meeting,
        conclusion.text,
        conclusion.owner,
      ]);
    }
  });
});
