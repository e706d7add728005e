import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReportingWorld, reportingWorld } from '../../../testing/reporting-world.ts';
import { act, askModel, codes, onDay, pointInput, registered } from './testing.ts';

let world: ReportingWorld;
beforeAll(async () => {
  world = await reportingWorld();
});
afterAll(() => world.close());

describe('where a model goes', () => {
  it('a commune takes over what it sees, and answers for its own point', async () => {
    const province = await world.as('duyet.gialai');
    const commune = await world.as('canbo.xa');
    const { id } = await registered(province, { title: 'Bữa cơm kết nghĩa', visibility: 'PUBLISHED' });
    const taken = await act(commune, 'replicateModel', {
      id,
      version: 1,
      ...pointInput('ca:sa-thay', { teams: 2 }),
    });
    const [point] = taken.record.points;
    expect(point).toMatchObject({ unit: { id: 'ca:sa-thay' }, teams: 2, originId: null });
    expect(point.openActs).toEqual(['REVISE_POINT', 'REPORT_POINT', 'DROP_OUT_POINT']);
    const other = { id, version: 2, ...pointInput('ca:dak-to') };
    expect(await act(commune, 'replicateModel', other)).toMatchObject({ code: 'NOT_FOUND' });
    const handed = { id, version: 2, pointId: point.id, ...pointInput('ca:dak-to') };
    expect(await act(commune, 'reviseReplicationPoint', handed)).toMatchObject({ code: 'NOT_FOUND' });
    const report = { id, version: 2, pointId: point.id, on: '2026-01-01', teams: 5 };
    expect(await act(commune, 'reportReplicationPoint', report)).toMatchObject({
      record: { counts: { models: 1, points: 1, teams: 5 } },
    });
    const gone = { id, version: 3, pointId: point.id, on: '2026-02-01', reason: 'Chưa phù hợp địa bàn' };
    expect(await act(province, 'dropOutReplicationPoint', gone)).toMatchObject({
      record: { counts: { models: 1, points: 0, teams: 0 }, points: [{ droppedOut: { on: '2026-02-01' } }] },
    });
  });

  it('a circle, an origin of another model and the same place twice are refused', async () => {
    const browser = await world.as('canbo.tinh');
    const { id } = await registered(browser, { title: 'Làng không rác' });
    const first = await act(browser, 'replicateModel', { id, version: 1, ...pointInput('ca:sa-thay') });
    const a = first.record.points[0].id;
    const second = await act(browser, 'replicateModel', {
      id,
      version: 2,
      ...pointInput('ca:dak-to', { originId: a }),
    });
    const b = second.record.points.find((each: { originId: string | null }) => each.originId === a).id;
    const move = { id, version: 3, pointId: a, ...pointInput('ca:sa-thay', { originId: b }) };
    expect(codes(await act(browser, 'reviseReplicationPoint', move))).toEqual(['CIRCLE origin']);
    const twice = { id, version: 3, ...pointInput('ca:dak-to') };
    expect(codes(await act(browser, 'replicateModel', twice))).toEqual(['APPLIED_THERE_ALREADY unit']);
    const strange = await registered(browser, { title: 'Chợ an toàn' });
    const stranger = { ...strange, ...pointInput('ca:mo-duc', { originId: a }) };
    expect(codes(await act(browser, 'replicateModel', stranger))).toEqual(['ORIGIN_NOT_IN_MODEL origin']);
  });

  it('is applied by units that were there then, or are today', async () => {
    const browser = await world.as('canbo.tinh');
    const { id } = await registered(browser, { title: 'Giếng nước chung', started: onDay('2024-01-01') });
    const gone = (day: string) => ({
      id,
      version: 1,
      ...pointInput('ca:sa-thay-cu', { started: onDay(day) }),
    });
    expect(codes(await act(browser, 'replicateModel', gone('2025-08-01')))).toEqual(['UNIT_NOT_THERE unit']);
    expect(await act(browser, 'replicateModel', gone('2024-05-01'))).toMatchObject({
      record: { points: [{ unit: { id: 'ca:sa-thay-cu' } }] },
    });
    const successor = { id, version: 2, ...pointInput('ca:sa-thay', { started: onDay('2024-06-01') }) };
    expect(await act(browser, 'replicateModel', successor)).toMatchObject({ record: { version: 3 } });
  });

  it('concerns those who apply it, so that they see it', async () => {
    const { id } = await registered(await world.as('canbo.tinh'), {
      title: 'Đường hoa',
      visibility: 'JOINT',
    });
    const order = { id, version: 1, ...pointInput('ca:gia-lai') };
    expect(await askModel(await world.as('duyet.gialai'), id)).toBeNull();
    await act(await world.as('canbo.tinh'), 'replicateModel', order);
    expect(await askModel(await world.as('duyet.gialai'), id)).toMatchObject({
      concerned: [{ id: 'ca:gia-lai' }],
    });
  });
});
