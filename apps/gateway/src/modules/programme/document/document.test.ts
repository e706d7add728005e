import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReportingWorld, reportingWorld, type UserName } from '../../../testing/reporting-world.ts';

let world: ReportingWorld;
beforeAll(async () => {
  world = await reportingWorld();
});
afterAll(() => world.close());

const SHOWN = `__typename
  ... on RecordChanged { record { id version title ... on OfficialDocument {
    name citation documentNumber { text serial typeSign issuerSigns } issuers { id }
    links { kind from document { id } } linkedBy { kind document { id } } state { code day replacedBy { id } } } }
    warnings { code path } }
  ... on InputRefused { code faults { code message path } }
  ... on RecordConflict { code current { id version } }
  ... on ActRefused { code message path }`;

const act = async (userName: UserName, name: string, input: object) => {
  const kind = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const answer = await (await world.as(userName)).ask(
    `mutation ($input: ${kind}!) { it: ${name}(input: $input) { ${SHOWN} } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  return answer.data?.it ?? answer;
};

const typed = (more: object = {}) => ({
  documentNumber: '290-QĐ/TW',
  type: 'DECISION',
  issuedOn: '2010-02-25',
  issuerIds: [],
  issuingOffices: ['Bộ Chính trị'],
  termOfOffice: 'khóa X',
  abstract: 'Quy chế công tác dân vận của hệ thống chính trị',
  aliases: [],
  links: [],
  programmeIds: [],
  visibility: 'PUBLISHED',
  ...more,
});
const register = (more: object = {}, userName: UserName = 'danvan.tw') =>
  act(userName, 'registerDocument', { document: typed(more) });
const decision23 = { documentNumber: '23-QĐ/TW', issuedOn: '2021-07-30' };

const found = async (userName: UserName, filter: object): Promise<string[]> => {
  const answer = await (await world.as(userName)).ask(
    'query ($filter: DocumentFilter!) { documents(filter: $filter, first: 100) { nodes { id } } }',
    { filter },
  );
  return answer.data.documents.nodes.map((node: { id: string }) => node.id);
};

describe('a document is registered', () => {
  it('with what was understood of its number, and the offices that issued it (facts.md §2)', async () => {
    const { record, warnings } = await register({
      documentNumber: '09 / CTr – BCA – MTTW',
      type: 'PROGRAMME',
      issuedOn: '2013-08-01',
      issuerIds: ['bca', 'mttq'],
      issuingOffices: [],
    });
    expect(record).toMatchObject({
      name: 'Chương trình số 09/CTr-BCA-MTTW',
      citation: 'Chương trình số 09/CTr-BCA-MTTW ngày 01/08/2013',
      documentNumber: { serial: '09', typeSign: 'CTr', issuerSigns: ['BCA', 'MTTW'] },
      issuers: [{ id: 'bca' }, { id: 'mttq' }],
      state: { code: 'IN_FORCE' },
    });
    expect(warnings).toEqual([]);
  });

  it('once for a key', async () => {
    const input = { idempotencyKey: randomUUID(), document: typed({ abstract: 'Văn bản đăng ký một lần' }) };
    const first = await act('danvan.tw', 'registerDocument', input);
    const again = await act('danvan.tw', 'registerDocument', input);
    expect(again.record.id).toBe(first.record.id);
    expect(await found('danvan.tw', { search: 'dang ky mot lan' })).toEqual([first.record.id]);
  });

  it('with all faults at once, each at its member', async () => {
    const refused = await register({
      issuingOffices: [],
      abstract: ' ',
      inForceFrom: '2020-01-01',
      inForceTo: '2019-01-01',
    });
    expect(refused.faults.map(({ code, path }: { code: string; path: string[] }) => [code, ...path])).toEqual(
      [
        ['ISSUER_REQUIRED', 'issuers'],
        ['TEXT_REQUIRED', 'abstract'],
        ['ENDS_BEFORE_IT_BEGINS', 'inForce', 'to'],
      ],
    );
  });

  it('and never with a personal identifier', async () => {
    expect(await register({ abstract: 'Gọi 0912 345 678' })).toMatchObject({
      faults: [{ code: 'PERSONAL_IDENTIFIER', path: ['abstract'] }],
    });
  });

  it('by no partner agency', async () => {
    const answer = await register({}, 'doitac');
    expect(answer.errors[0].extensions.code).toBe('FORBIDDEN');
  });
});

describe('a document replaces another', () => {
  it('from a day: the one that was replaced says by which and since when', async () => {
    const old = (await register()).record;
    const next = (await register(decision23)).record;
    const replaced = { id: next.id, version: 1, supersededId: old.id, from: '2021-07-30' };
    expect(await act('danvan.tw', 'supersedeDocument', replaced)).toMatchObject({
      record: { version: 2, links: [{ kind: 'SUPERSEDES', document: { id: old.id } }] },
    });
    const answer = await (await world.as('canbo.xa')).ask(
      `query ($id: ID!) { document(id: $id) {
        now: state { code day replacedBy { id } } before: state(on: "2021-07-29") { code } linkedBy { document { id } } } }`,
      { id: old.id },
    );
    expect(answer.data.document).toEqual({
      now: { code: 'SUPERSEDED', day: '2021-07-30', replacedBy: { id: next.id } },
      before: { code: 'IN_FORCE' },
      linkedBy: [{ document: { id: next.id } }],
    });
  });

  it('as far as the newer one is seen: what is kept within a province changes nothing for others', async () => {
    const old = (await register({ documentNumber: '95-QĐ/TU' }, 'duyet.gialai')).record;
    const links = [{ kind: 'SUPERSEDES', documentId: old.id, from: '2021-07-30' }];
    await register({ documentNumber: '96-QĐ/TU', links, visibility: 'INTERNAL' }, 'duyet.gialai');
    const query = 'query ($id: ID!) { document(id: $id) { state { code day } } }';
    const stateFor = async (userName: UserName) =>
      (await (await world.as(userName)).ask(query, { id: old.id })).data.document.state.code;
    expect([await stateFor('duyet.gialai'), await stateFor('canbo.xa')]).toEqual(['SUPERSEDED', 'IN_FORCE']);
    const inForce = { search: '95-QĐ/TU', states: ['IN_FORCE'] };
    expect(await found('canbo.xa', inForce)).toEqual([old.id]);
    expect(await found('duyet.gialai', inForce)).toEqual([]);
  });

  it('but not itself, and not one that leads back to it', async () => {
    const old = (await register()).record;
    const link = (id: string) => [{ kind: 'SUPERSEDES', documentId: id, from: '2021-07-30' }];
    const next = (await register({ ...decision23, links: link(old.id) })).record;
    const revise = (links: object[]) =>
      act('danvan.tw', 'reviseDocument', { id: old.id, version: 1, document: typed({ links }) });
    expect((await revise(link(old.id))).faults[0].code).toBe('LINK_TO_ITSELF');
    expect((await revise(link(next.id))).faults[0].code).toBe('REPLACEMENT_CIRCLE');
  });

  it('only if whoever says so can see it', async () => {
    const hidden = (await register({ visibility: 'INTERNAL' }, 'duyet.gialai')).record;
    const links = [{ kind: 'AMENDS', documentId: hidden.id, from: '2021-07-30' }];
    expect((await register({ ...decision23, links })).faults).toMatchObject([
      { code: 'UNKNOWN_DOCUMENT', path: ['links', '0', 'document'] },
    ]);
  });

  it('but none that a higher level keeps', async () => {
    const central = (await register()).record;
    const links = [{ kind: 'SUPERSEDES', documentId: central.id, from: '2021-07-30' }];
    expect((await register({ documentNumber: '5-QĐ/ĐU', links }, 'canbo.xa')).faults).toMatchObject([
      { code: 'OF_HIGHER_LEVEL', path: ['links', '0', 'document'] },
    ]);
  });

  it('and two that replace each other at the same time do not both succeed', async () => {
    const [one, other] = [(await register()).record, (await register(decision23)).record];
    const replace = (id: string, supersededId: string) =>
      act('danvan.tw', 'supersedeDocument', { id, version: 1, supersededId, from: '2021-07-30' });
    const outcomes = await Promise.all([replace(one.id, other.id), replace(other.id, one.id)]);
    const names = outcomes.map(({ __typename }: { __typename: string }) => __typename);
    expect(names.toSorted()).toEqual(['InputRefused', 'RecordChanged']);
  });
});

describe('a document is changed', () => {
  it('only by the unit that keeps it, and only as it was last seen', async () => {
    const { record } = await register();
    const revise = (userName: UserName, version: number) =>
      act(userName, 'reviseDocument', { id: record.id, version, document: typed({ aliases: ['số 290'] }) });
    expect((await revise('tonghop', 1)).code).toBe('NOT_FOUND');
    expect((await revise('danvan.tw', 1)).record.version).toBe(2);
    expect(await revise('danvan.tw', 1)).toMatchObject({
      __typename: 'RecordConflict',
      current: { version: 2 },
    });
  });
});

describe('documents are found', () => {
  it('by a number in any notation, an alias and words without marks', async () => {
    const { record } = await register({
      documentNumber: '22/CTrĐUCA-V28',
      type: 'PROGRAMME',
      aliases: ['Chương trình hành động 22'],
    });
    for (const search of ['22 ctr-duca', 'số 22', 'hanh dong 22', 'quy che cong tac dan van 22']) {
      expect(await found('tonghop', { search })).toContain(record.id);
    }
    expect(await found('tonghop', { search: '2' })).not.toContain(record.id);
  });

  it('by number before those that only mention it', async () => {
    const named = (await register({ documentNumber: '77-QĐ/TW', issuedOn: '2011-01-01' })).record;
    const mentions = (await register({ documentNumber: '78-QĐ/TW', abstract: 'Thay thế Quyết định 77' }))
      .record;
    expect(await found('danvan.tw', { search: 'số 77' })).toEqual([named.id, mentions.id]);
  });

  it('by their state today, as the domain judges it', async () => {
    const day = (on: string) => ({ inForceFrom: on });
    await register({ ...day('2027-01-01') });
    await register({ inForceFrom: '2011-01-01', inForceTo: '2020-01-01' });
    const states = ['NOT_YET_IN_FORCE', 'IN_FORCE', 'SUPERSEDED', 'EXPIRED'];
    const answer = await (await world.as('danvan.tw')).ask(
      'query { documents(filter: {}, first: 100) { totalCount nodes { id state { code } } } }',
    );
    for (const code of states) {
      const judged = answer.data.documents.nodes
        .filter((node: { state: { code: string } }) => node.state.code === code)
        .map((node: { id: string }) => node.id);
      expect(judged).not.toEqual([]);
      expect(await found('danvan.tw', { states: [code] })).toEqual(judged);
    }
  });

  it('only as far as they are shared', async () => {
    const { record } = await register({ visibility: 'INTERNAL', abstract: 'Tài liệu trao đổi nội bộ' });
    const search = { search: 'trao doi noi bo' };
    expect(await found('danvan.tw', search)).toEqual([record.id]);
    for (const userName of ['tonghop', 'canbo.xa', 'doitac'] as const) {
      expect(await found(userName, search)).toEqual([]);
    }
  });
});
