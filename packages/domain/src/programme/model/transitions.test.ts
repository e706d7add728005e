import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../kernel/index.ts';
import { endModel } from './end-model.ts';
import type { ModelOutcome } from './fault.ts';
import { onDay } from './known-day.ts';
import { MODEL_STATES, type Model, type ModelState } from './model.ts';
import { modelState, modelStateOn } from './model-state.ts';
import { recognise } from './recognise.ts';
import { recordResult } from './record-result.ts';
import { dropOutPoint } from './replication/drop-out-point.ts';
import { replicate, revisePoint } from './replication/replicate.ts';
import { reportPoint } from './replication/report-point.ts';
import { reviseModel } from './revise-model.ts';
import { draft, made, model, point, pointId, recognition, refusals, START, TODAY } from './testing.ts';
import { MODEL_ACTS, MODEL_TRANSITIONS, type ModelAct, openModelActs } from './transitions.ts';

const P = pointId('p');
const registered = made(replicate(model(), P, point('xa-a'), TODAY));
const recognised = made(recognise(registered, recognition(), TODAY));
const exemplary = made(
  recognise(recognised, recognition({ as: 'EXEMPLARY', on: onDay(day('2026-10-15')) }), TODAY),
);
const ended = made(endModel(exemplary, { on: TODAY, reason: 'Đã hoàn thành' }, TODAY));
const STANDS: Record<ModelState, Model> = {
  REGISTERED: registered,
  RECOGNISED: recognised,
  EXEMPLARY: exemplary,
  ENDED: ended,
};

const DO: Record<ModelAct, (of: Model) => ModelOutcome> = {
  REVISE: (of) => reviseModel(of, draft(), TODAY),
  RECORD_RESULT: (of) => recordResult(of, { on: TODAY, text: 'Giảm số vụ việc', figures: [] }, TODAY),
  RECOGNISE: (of) => recognise(of, recognition({ level: 'CENTRAL' }), TODAY),
  MAKE_EXEMPLARY: (of) =>
    recognise(of, recognition({ as: 'EXEMPLARY', level: 'GRASSROOTS', on: onDay(TODAY) }), TODAY),
  REPLICATE: (of) => replicate(of, pointId('q'), point('xa-b'), TODAY),
  REVISE_POINT: (of) => revisePoint(of, P, point('xa-a', { place: 'Thôn 1' }), TODAY),
  REPORT_POINT: (of) => reportPoint(of, P, { on: TODAY, teams: 4, results: null }, TODAY),
  DROP_OUT_POINT: (of) => dropOutPoint(of, P, { on: TODAY, reason: 'Chưa phù hợp địa bàn' }, TODAY),
  END: (of) => endModel(of, { on: TODAY, reason: 'Đã hoàn thành' }, TODAY),
};

describe('the life of a model', () => {
  const cells = MODEL_STATES.flatMap((state) => MODEL_ACTS.map((act) => [state, act] as const));

  it.each(cells)('%s: %s leads where the table says, or nowhere', (state, act) => {
    const next = MODEL_TRANSITIONS[state][act];
    const outcome = DO[act](STANDS[state]);
    expect(outcome.ok ? modelState(outcome.value.value) : refusals(outcome)).toEqual(next ?? ['WRONG_STATE']);
    expect(openModelActs(state).includes(act)).toBe(next !== undefined);
  });

  it('goes from registered over recognised to exemplary, and ends from anywhere', () => {
    expect(Object.values(STANDS).map(modelState)).toEqual(MODEL_STATES);
    for (const state of MODEL_STATES) expect('END' in MODEL_TRANSITIONS[state]).toBe(state !== 'ENDED');
  });

  it('is read for any day: nothing before its start, ended on the day it ended', () => {
    const on = (text: string) => modelStateOn(ended, day(text));
    expect(['2025-08-31', '2025-09-01', '2025-10-15', '2026-10-15'].map(on)).toEqual([
      null,
      'REGISTERED',
      'RECOGNISED',
      'EXEMPLARY',
    ]);
    expect([modelStateOn(ended, addDays(TODAY, -1)), modelStateOn(ended, TODAY)]).toEqual([
      'EXEMPLARY',
      'ENDED',
    ]);
  });

  it('does not end before what is told of it, nor without a reason', () => {
    const early = endModel(recognised, { on: day('2025-10-14'), reason: ' ' }, TODAY);
    expect(refusals(early)).toEqual(['ENDS_BEFORE_ITS_STORY on', 'TEXT_REQUIRED reason']);
    expect(refusals(endModel(model(), { on: addDays(START, -1), reason: 'x' }, TODAY))).toEqual([
      'ENDS_BEFORE_ITS_STORY on',
    ]);
  });
});
