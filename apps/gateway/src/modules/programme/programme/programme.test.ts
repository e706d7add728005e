import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReportingWorld, reportingWorld, type UserName } from '../../../testing/reporting-world.ts';

let world: ReportingWorld;
beforeAll(async () => {
  world = await reportingWorld();
});
afterAll(() => world.close());

const SHOWN = `__typename
  ... on RecordChanged { record { id version title concerned { id } programmes { id } ... on Programme {
    programmeKind state openActs endedOn cancelReason
    parties { role unit { id } } milestones { kind about plannedOn heldOn }
    participants { tree level within { id } units { id } from to }
    successor { from programme { id } } predecessors { id } } } warnings { code path } }
  ... on InputRefused { code faults { code path } }
  ... on RecordConflict { code current { version } }
  ... on ActRefused { code message path }`;

const INPUTS: Readonly<Record<string, string>> = {
  signProgramme: 'ProgrammeDayInput',
  summariseProgramme: 'ProgrammeDayInput',
  closeProgramme: 'ProgrammeDayInput',
};

const act = async (userName: UserName, name: string, input: object) => {
  const kind = INPUTS[name] ?? `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const answer = await (await world.as(userName)).ask(
    `mutation ($input: ${kind}!) { it: ${name}(input: $input) { ${SHOWN} } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  return answer.data?.it ?? answer;
};

const typed = (more: object = {}) => ({
  name: 'Chương trình phối hợp công tác dân vận giai đoạn 2022–2026',
  programmeKind: 'COORDINATION',
  parties: [
    { unitId: 'bdv', role: 'LEAD' },
    { unitId: 'bca', role: 'COOPERATING' },
  ],
  baseIds: [],
  validFrom: '2022-01-01',
  validTo: '2027-01-01',
  focusAreas: ['Dân vận khéo'],
  milestones: [{ kind: 'SUMMARY_REVIEW', about: 'Năm 2023', plannedOn: '2024-01-10' }],
  visibility: 'JOINT',
  ...more,
});
const draft = async (more: object = {}, userName: UserName = 'danvan.tw') =>
  act(userName, 'draftProgramme', { programme: typed(more) });
const started = async (more: object = {}) => {
  const { record } = await draft(more);
  await act('danvan.tw', 'signProgramme', { id: record.id, version: 1, on: '2022-01-05' });
  return { id: record.id as string, version: 2 };
};

const ask = async (userName: UserName, query: string, variables: object) =>
  (await (await world.as(userName)).ask(query, { ...variables })).data;
const found = async (userName: UserName, filter: object): Promise<string[]> => {
  const query =
    'query ($filter: ProgrammeFilter!) { programmes(filter: $filter, first: 100) { nodes { id } } }';
  const { programmes } = await ask(userName, query, { filter });
  return programmes.nodes.map((node: { id: string }) => node.id);
};

describe('a programme of two is drafted', () => {
  it('with its parties, which it concerns, and belongs to itself', async () => {
    const { record } = await draft();
    expect(record).toMatchObject({
      state: 'DRAFT',
      concerned: [{ id: 'bca' }],
      programmes: [{ id: record.id }],
      parties: [
        { role: 'LEAD', unit: { id: 'bdv' } },
        { role: 'COOPERATING', unit: { id: 'bca' } },
      ],
      openActs: ['REVISE', 'SIGN', 'ASSIGN', 'CANCEL'],
    });
  });

  it('not without a lead, and not with two', async () => {
    const roles = (...given: string[]) => ({
      parties: given.map((role, index) => ({ unitId: ['bdv', 'bca'][index], role })),
    });
    expect((await draft(roles('COOPERATING', 'COOPERATING'))).faults[0].code).toBe('LEAD_REQUIRED');
    expect((await draft(roles('LEAD', 'LEAD'))).faults[0].code).toBe('SEVERAL_LEADS');
  });

  it('not on a document that nobody knows', async () => {
    expect((await draft({ baseIds: ['không-có'] })).faults).toMatchObject([
      { code: 'UNKNOWN_DOCUMENT', path: ['baseIds', '0'] },
    ]);
  });

  it('with a warning when a milestone lies outside its validity', async () => {
    const milestones = [{ kind: 'SUMMARY_REVIEW', plannedOn: '2027-03-01' }];
    expect((await draft({ milestones })).warnings).toMatchObject([{ code: 'MILESTONE_OUTSIDE_VALIDITY' }]);
  });

  it('by no commune, for a commune leads no programme', async () => {
    const answer = await draft({}, 'canbo.xa');
    expect(answer.errors[0].extensions.code).toBe('FORBIDDEN');
  });
});

describe('the way of a programme', () => {
  it('signed, a milestone held, summarised, followed by another', async () => {
    const { id, version } = await started();
    const next = (await draft({ name: 'Chương trình phối hợp 2027–2031' })).record;
    const held = await act('danvan.tw', 'holdMilestone', { id, version, milestone: 0, on: '2024-01-10' });
    expect(held.record).toMatchObject({
      state: 'IN_FORCE',
      milestones: [{ heldOn: '2024-01-10' }, { kind: 'SIGNING', heldOn: '2022-01-05' }],
    });
    const summed = await act('danvan.tw', 'summariseProgramme', { id, version: 3, on: '2026-11-20' });
    expect(summed.record.state).toBe('SUMMARISED');
    const order = { id, version: 4, by: next.id, on: '2027-01-01' };
    expect((await act('danvan.tw', 'succeedProgramme', order)).record).toMatchObject({
      state: 'SUCCEEDED',
      successor: { from: '2027-01-01', programme: { id: next.id } },
      openActs: [],
    });
    const { programme } = await ask(
      'danvan.tw',
      'query ($id: ID!) { programme(id: $id) { predecessors { id } } }',
      {
        id: next.id,
      },
    );
    expect(programme.predecessors).toEqual([{ id }]);
  });

  it('is not its own successor, and never goes round', async () => {
    const [one, other] = [await started(), await started()];
    const succeed = (order: { id: string; version: number }, by: string) =>
      act('danvan.tw', 'succeedProgramme', { ...order, by, on: '2027-01-01' });
    expect((await succeed(one, one.id)).faults[0].code).toBe('SUCCEEDS_ITSELF');
    expect((await succeed(one, other.id)).__typename).toBe('RecordChanged');
    expect((await succeed(other, one.id)).faults[0].code).toBe('SUCCESSION_CIRCLE');
  });

  it('ends in a cancellation only with a reason', async () => {
    const { record } = await draft();
    const cancel = (reason: string) =>
      act('danvan.tw', 'cancelProgramme', { id: record.id, version: 1, on: '2026-11-01', reason });
    expect((await cancel(' ')).faults).toMatchObject([{ code: 'TEXT_REQUIRED', path: ['reason'] }]);
    expect((await cancel('Gộp vào chương trình chung')).record).toMatchObject({
      state: 'CANCELLED',
      endedOn: '2026-11-01',
      cancelReason: 'Gộp vào chương trình chung',
    });
  });

  it('says in words when its state does not allow an act', async () => {
    const { record } = await draft();
    const refused = await act('danvan.tw', 'closeProgramme', { id: record.id, version: 1, on: '2026-11-01' });
    expect(refused).toMatchObject({ __typename: 'ActRefused', code: 'WRONG_STATE' });
    expect(refused.message).toContain('trạng thái');
  });

  it('is changed by the unit that keeps it alone: the other party reads', async () => {
    const { id, version } = await started();
    const revise = (userName: UserName) =>
      act(userName, 'reviseProgramme', { id, version, programme: typed({ name: 'Tên khác' }) });
    expect((await revise('tonghop')).code).toBe('NOT_FOUND');
    expect((await revise('danvan.tw')).record).toMatchObject({ title: 'Tên khác', version: 3 });
    expect((await revise('danvan.tw')).code).toBe('VERSION_CONFLICT');
  });
});

const PARTICIPATION = `query ($id: ID!) { programme(id: $id) {
  participation { tree level taking all }
  before: participation(on: "2025-06-30") { level taking all }
  unitsTakingPart(tree: POLICE, level: PROVINCE) { totalCount nodes { id } }
  province: takesPart(unitId: "ca:gia-lai") commune: takesPart(unitId: "ca:sa-thay") } }`;

describe('who takes part in a programme', () => {
  const level = (name: string, more: object = {}) => ({
    tree: 'POLICE',
    level: name,
    unitIds: [],
    from: '2022-01-01',
    ...more,
  });
  const assign = async (participants: object[]) => {
    const order = await started();
    const answer = await act('danvan.tw', 'assignParticipants', { ...order, participants });
    return { ...answer, id: order.id };
  };

  it('is assigned by level or by name, and counted for each level today', async () => {
    const { id, record } = await assign([level('PROVINCE'), level('COMMUNE', { withinId: 'ca:gia-lai' })]);
    expect(record.participants).toMatchObject([{ level: 'PROVINCE' }, { within: { id: 'ca:gia-lai' } }]);
    const { programme } = await ask('danvan.tw', PARTICIPATION, { id });
    expect(programme).toEqual({
      participation: [
        { tree: 'POLICE', level: 'PROVINCE', taking: 3, all: 3 },
        { tree: 'POLICE', level: 'COMMUNE', taking: 2, all: 6 },
      ],
      before: [
        { level: 'PROVINCE', taking: 4, all: 4 },
        { level: 'COMMUNE', taking: 2, all: 6 },
      ],
      unitsTakingPart: {
        totalCount: 3,
        nodes: [{ id: 'ca:dak-lak' }, { id: 'ca:gia-lai' }, { id: 'ca:quang-ngai' }],
      },
      province: true,
      commune: false,
    });
  });

  it('stays as it was assigned when the programme is revised', async () => {
    const { id } = await assign([level('PROVINCE')]);
    const revised = await act('danvan.tw', 'reviseProgramme', { id, version: 3, programme: typed() });
    expect(revised.record.participants).toHaveLength(1);
  });

  it('a unit that is named is concerned and sees the programme', async () => {
    const { id } = await assign([{ unitIds: ['mttq:gia-lai'], from: '2022-01-01' }]);
    const { programme } = await ask(
      'danvan.tw',
      'query ($id: ID!) { programme(id: $id) { concerned { id } } }',
      { id },
    );
    expect(programme.concerned).toEqual([{ id: 'bca' }, { id: 'mttq:gia-lai' }]);
  });
});

describe('programmes are found', () => {
  it('by kind, state, party, day, base document and the number of the document that carries them', async () => {
    const registered = await act('danvan.tw', 'registerDocument', {
      document: {
        documentNumber: '38-CTr/BDVTW-BCA',
        type: 'PROGRAMME',
        issuerIds: ['bdv', 'bca'],
        issuingOffices: [],
        abstract: 'Phối hợp trong công tác dân vận',
        aliases: [],
        links: [],
        programmeIds: [],
        visibility: 'JOINT',
      },
    });
    const documentId = registered.record.id;
    const { id } = await started({
      documentId,
      name: 'Phối hợp công tác dân vận theo chương trình ký năm 2017',
    });
    const filters = [
      { search: '38-ctr/bdvtw' },
      { documentId },
      { documentId, kinds: ['COORDINATION'], states: ['IN_FORCE'], partyId: 'bca', on: '2026-12-31' },
    ];
    for (const filter of filters) expect(await found('tonghop', filter)).toEqual([id]);
    for (const filter of [
      { on: '2021-12-31' },
      { on: '2027-01-01' },
      { states: ['ENDED'] },
      { partyId: 'mttq' },
    ]) {
      expect(await found('tonghop', { documentId, ...filter })).toEqual([]);
    }
  });

  it('a joint programme is seen on both sides and below them, and by no partner that it does not name', async () => {
    const { id } = await started({ name: 'Chương trình chung của hai bên' });
    const search = { search: 'chung cua hai ben' };
    for (const userName of ['danvan.tw', 'danvan.tinh', 'tonghop', 'canbo.xa'] as const) {
      expect(await found(userName, search)).toEqual([id]);
    }
    expect(await found('doitac', search)).toEqual([]);
  });

  it('a partner agency sees those that are published and name it', async () => {
    const parties = [
      { unitId: 'bca', role: 'LEAD' },
      { unitId: 'mttq', role: 'COOPERATING' },
    ];
    const { record } = await draft({ name: 'Toàn dân bảo vệ an ninh', parties, visibility: 'PUBLISHED' });
    expect(await found('doitac', { search: 'toan dan bao ve an ninh' })).toEqual([record.id]);
  });
});

describe('what units keep in a programme', () => {
  it('is counted under their province', async () => {
    const { id } = await started();
    await draft({ name: 'Ngoài chương trình' });
    const document = {
      documentNumber: '12/KH-CAT',
      type: 'PLAN',
      issuerIds: ['ca:quang-ngai'],
      issuingOffices: [],
      abstract: 'Thực hiện chương trình phối hợp',
      aliases: [],
      links: [],
      programmeIds: [id],
      visibility: 'INTERNAL',
    };
    for (const userName of ['canbo.tinh', 'canbo.xa'] as const) {
      expect((await act(userName, 'registerDocument', { document })).__typename).toBe('RecordChanged');
    }
    const query = `query ($id: ID!) { programme(id: $id) { recordCounts(tree: POLICE, level: PROVINCE) {
      unit { id } kind count } } }`;
    const { programme } = await ask('tonghop', query, { id });
    expect(programme.recordCounts).toEqual([{ unit: { id: 'ca:quang-ngai' }, kind: 'DOCUMENT', count: 2 }]);
  });
});
