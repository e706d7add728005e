import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReportingWorld, reportingWorld } from '../../../testing/reporting-world.ts';
import { act, askModel, codes, findIds, modelInput, onDay, registered } from './testing.ts';

let world: ReportingWorld;
beforeAll(async () => {
  world = await reportingWorld();
});
afterAll(() => world.close());

describe('a model of a province', () => {
  it('is registered, recognised, brings results, becomes exemplary and ends', async () => {
    const browser = await world.as('canbo.tinh');
    const { id } = await registered(browser, { title: 'Cây cầu nghĩa tình' });
    const recognition = { id, level: 'PROVINCE', citation: 'Quyết định 12/QĐ-CAT' };
    await act(browser, 'recogniseModel', {
      ...recognition,
      version: 1,
      standing: 'RECOGNISED',
      on: onDay('2025-10-01'),
    });
    const told = { on: '2026-09-01', text: 'Đường làng sạch hơn' };
    const figures = [{ what: 'hộ dân tham gia', entry: 'trên 1.200' }];
    await act(browser, 'recordModelResult', { id, version: 2, ...told, figures });
    const exemplary = { ...recognition, version: 3, standing: 'EXEMPLARY', on: onDay('2026-10-01') };
    expect(await act(browser, 'recogniseModel', exemplary)).toMatchObject({
      record: {
        state: 'EXEMPLARY',
        recognitions: [
          { standing: 'RECOGNISED' },
          { standing: 'EXEMPLARY', citation: 'Quyết định 12/QĐ-CAT' },
        ],
        results: [{ figures: [{ what: 'hộ dân tham gia', value: '1200', qualifier: 'OVER' }] }],
        counts: { models: 1, recognised: 1, exemplary: 1, effective: 1 },
      },
    });
    const ending = { id, version: 4, on: '2026-10-02', reason: 'Đã hoàn thành mục tiêu' };
    expect(await act(browser, 'endModel', ending)).toMatchObject({
      record: { state: 'ENDED', version: 5, openActs: [], counts: { models: 0 } },
    });
  });

  it('tells each member that is at fault, and saves nothing', async () => {
    const browser = await world.as('canbo.tinh');
    const bad = modelInput({
      title: 'Tổ liên hệ 0912 345 678',
      people: 3,
      started: onDay('2030-01-01'),
    });
    const answer = await act(browser, 'registerModel', { model: bad });
    expect(codes(answer)).toEqual([
      'PERSONAL_IDENTIFIER title',
      'PEOPLE_OF_COLLECTIVE people',
      'IN_THE_FUTURE started',
    ]);
    expect(answer.faults[0].message).toContain('số điện thoại');
    const nowhere = modelInput({ areaId: 'không-có' });
    expect(codes(await act(browser, 'registerModel', { model: nowhere }))).toEqual(['UNKNOWN_UNIT area']);
  });

  it('is registered once for a key, however often the answer got lost', async () => {
    const browser = await world.as('canbo.tinh');
    const order = { idempotencyKey: randomUUID(), model: modelInput({ title: 'Ngõ xanh' }) };
    const first = await act(browser, 'registerModel', order);
    expect((await act(browser, 'registerModel', order)).record.id).toBe(first.record.id);
  });

  it('without a name says so, and of individuals only how many', async () => {
    const browser = await world.as('canbo.tinh');
    const nameless = await act(browser, 'registerModel', { model: modelInput({ title: null }) });
    expect(nameless).toMatchObject({
      record: { title: 'Mô hình không nêu tên', name: null },
      warnings: [{ code: 'NAME_NOT_GIVEN', path: ['title'] }],
    });
    const people = modelInput({ title: null, kind: 'INDIVIDUAL', people: 4 });
    expect(await act(browser, 'registerModel', { model: people })).toMatchObject({
      record: { title: '4 cá nhân “Dân vận khéo”', counts: { models: 0, individuals: 4 } },
    });
  });

  it('cannot be recognised by a district any more, nor without a document', async () => {
    const browser = await world.as('canbo.tinh');
    const model = await registered(browser);
    const order = { ...model, standing: 'RECOGNISED', level: 'DISTRICT', on: onDay('2026-01-01') };
    expect(codes(await act(browser, 'recogniseModel', order))).toEqual(['LEVEL_ABOLISHED level']);
    expect(codes(await act(browser, 'recogniseModel', { ...order, level: 'PROVINCE' }))).toEqual([
      'BASIS_MISSING citation',
    ]);
    const unknown = { ...order, level: 'PROVINCE', documentId: 'không-có' };
    expect(codes(await act(browser, 'recogniseModel', unknown))).toEqual(['UNKNOWN_DOCUMENT document']);
    const early = { ...order, standing: 'EXEMPLARY', level: 'PROVINCE' };
    expect(await act(browser, 'recogniseModel', early)).toMatchObject({
      __typename: 'ActRefused',
      code: 'WRONG_STATE',
    });
  });
});

describe('who acts on a model', () => {
  it('a neighbour and a partner do not; whoever looked at an older version is told so', async () => {
    const model = await registered(await world.as('canbo.tinh'));
    const ending = { ...model, on: '2026-10-01', reason: 'Đã xong' };
    for (const userName of ['duyet.gialai', 'danvan.tinh'] as const) {
      expect(await act(await world.as(userName), 'endModel', ending)).toMatchObject({ code: 'NOT_FOUND' });
    }
    const stale = { ...ending, version: 0 };
    expect(await act(await world.as('canbo.tinh'), 'endModel', stale)).toMatchObject({
      code: 'VERSION_CONFLICT',
    });
    const partner = await (await world.as('doitac')).ask(
      'mutation { registerModel(input: { idempotencyKey: "k", model: { kind: COLLECTIVE, started: { day: "2026-01-01", precision: ON }, concernedIds: [], programmeIds: [], visibility: JOINT } }) { __typename } }',
    );
    expect(partner.errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  it('a commune keeps its own models and recognises none', async () => {
    const commune = await world.as('canbo.xa');
    const model = await registered(commune, { title: 'Vườn rau chung' });
    expect((await askModel(commune, model.id)).openActs).not.toContain('RECOGNISE');
    expect((await askModel(await world.as('canbo.tinh'), model.id)).openActs).toContain('RECOGNISE');
    const order = {
      ...model,
      standing: 'RECOGNISED',
      level: 'GRASSROOTS',
      on: onDay('2026-01-01'),
      citation: 'x',
    };
    expect(await act(await world.as('canbo.tinh'), 'recogniseModel', order)).toMatchObject({
      record: { state: 'RECOGNISED' },
    });
  });
});

describe('models are found', () => {
  it('by name without marks, short forms written out, and by field, state, level and owner', async () => {
    const browser = await world.as('canbo.tinh');
    const { id } = await registered(browser, { title: 'Sổ theo dõi ANTT làng Đăk Tô', field: 'ECONOMY' });
    const found = (filter: object) => findIds(browser, filter);
    expect(await found({ search: 'dak to AN NINH trat tu' })).toEqual([id]);
    expect(await found({ search: 'dak to', fields: ['CULTURE_SOCIETY'] })).toEqual([]);
    expect(await found({ search: 'dak to', states: ['REGISTERED'], kinds: ['COLLECTIVE'] })).toEqual([id]);
    expect(await found({ search: 'dak to', level: 'PROVINCE' })).toEqual([]);
    expect(await found({ search: 'dak to', ownerUnderId: 'bca' })).toEqual([id]);
    expect(await found({ search: 'dak to', ownerUnderId: 'quang-ngai' })).toEqual([id]);
    expect(await found({ search: 'dak to', ownerUnderId: 'ca:gia-lai' })).toEqual([]);
    expect(await found({ search: 'dak to', appliedUnderId: 'bca' })).toEqual([]);
    expect(await found({ search: '%' })).not.toEqual([]);
  });

  it('when somebody is about to register one of a similar name: told, not refused', async () => {
    const browser = await world.as('duyet.gialai');
    const { id } = await registered(browser, { title: 'Tiếng loa bình yên' });
    const similar = async (name: string, exceptId?: string) =>
      (
        await browser.ask(
          'query ($name: String!, $exceptId: ID) { similarModels(name: $name, exceptId: $exceptId) { similarity model { id } } }',
          { name, exceptId },
        )
      ).data.similarModels;
    expect(await similar('Mô hình “BINH YEN tieng loa”')).toMatchObject([{ model: { id } }]);
    expect(await similar('Tiếng loa bình yên', id)).toEqual([]);
    expect(await similar('Tổ thanh niên xung kích')).toEqual([]);
    const again = await act(browser, 'registerModel', {
      model: modelInput({ title: 'Tiếng loa bình yên thôn Ba' }),
    });
    expect(again).toMatchObject({ record: { state: 'REGISTERED' }, warnings: [{ code: 'SIMILAR_NAME' }] });
  });

  it('only as far as they are seen', async () => {
    const { id } = await registered(await world.as('canbo.tinh'), {
      title: 'Việc nội bộ',
      visibility: 'INTERNAL',
    });
    expect(await findIds(await world.as('duyet.gialai'), { search: 'viec noi bo' })).toEqual([]);
    expect(await askModel(await world.as('duyet.gialai'), id)).toBeNull();
    expect(await findIds(await world.as('tonghop'), { search: 'viec noi bo' })).toEqual([id]);
  });
});
