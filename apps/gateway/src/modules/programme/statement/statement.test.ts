import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReportingWorld, reportingWorld, type UserName } from '../../../testing/reporting-world.ts';

let world: ReportingWorld;
beforeAll(async () => {
  world = await reportingWorld();
});
afterAll(() => world.close());

const PARTS = `id title version statementKind nature text position firstDay lastDay owner { id } explains { id text }`;
const ANSWER = `__typename
  ... on RecordChanged { record { ... on Statement { ${PARTS} } } warnings { code } }
  ... on InputRefused { faults { code path message } }
  ... on RecordConflict { current { version } }
  ... on ActRefused { code }`;

const limitation = (over: Record<string, unknown> = {}) => ({
  kind: 'LIMITATION',
  text: 'Tập huấn còn ít',
  position: 5,
  firstDay: '2026-01-01',
  lastDay: '2026-12-31',
  visibility: 'JOINT',
  concernedIds: ['ca:quang-ngai'],
  idempotencyKey: randomUUID(),
  ...over,
});

const record = async (userName: UserName, over: Record<string, unknown> = {}) => {
  const browser = await world.as(userName);
  const answer = await browser.ask(
    `mutation ($input: RecordStatementInput!) { it: recordStatement(input: $input) { ${ANSWER} } }`,
    { input: limitation(over) },
  );
  return answer.data?.it ?? answer;
};

const revise = async (userName: UserName, over: Record<string, unknown>) => {
  const browser = await world.as(userName);
  const answer = await browser.ask(
    `mutation ($input: ReviseStatementInput!) { it: reviseStatement(input: $input) { ${ANSWER} } }`,
    { input: limitation(over) },
  );
  return answer.data?.it ?? answer;
};

const review = async (userName: UserName, over: Record<string, unknown> = {}) => {
  const browser = await world.as(userName);
  const answer = await browser.ask(
    `query ($input: ReviewInput!) { reviewStatements(input: $input) {
      kind nature groups { unit { id } statements { text explains { text } } } } }`,
    { input: { firstDay: '2026-01-01', lastDay: '2026-12-31', ...over } },
  );
  return answer.data?.reviewStatements ?? answer;
};

describe('a statement', () => {
  it('is kept with its number and time, and seen by the partner that it concerns', async () => {
    const { record: kept } = await record('danvan.tinh');
    expect(kept).toMatchObject({ position: 5, firstDay: '2026-01-01', owner: { id: 'bdv:quang-ngai' } });
    const police = await world.as('canbo.tinh');
    const answer = await police.ask(
      '{ statements(filter: { unitIds: ["bdv:quang-ngai"] }) { nodes { id } } }',
    );
    expect(answer.data.statements.nodes).toContainEqual({ id: kept.id });
  });

  it('that stays internal is not seen by the partner', async () => {
    const { record: kept } = await record('danvan.tinh', { visibility: 'INTERNAL' });
    const police = await world.as('canbo.tinh');
    const answer = await police.ask('query ($id: ID!) { workRecord(id: $id) { id } }', { id: kept.id });
    expect(answer.data.workRecord).toBeNull();
  });

  it('that explains what is not a limitation is refused, with the place of the fault', async () => {
    const { record: lesson } = await record('danvan.tinh', { kind: 'LESSON' });
    const refused = await record('danvan.tinh', {
      kind: 'CAUSE',
      nature: 'OBJECTIVE',
      explains: [lesson.id],
    });
    expect(refused.faults).toMatchObject([{ code: 'EXPLAINS_NO_LIMITATION', path: ['explains', '0'] }]);
  });

  it('cannot explain a limitation that its author does not see', async () => {
    const { record: hidden } = await record('danvan.tinh', { visibility: 'INTERNAL' });
    const refused = await record('canbo.tinh', { kind: 'CAUSE', nature: 'OBJECTIVE', explains: [hidden.id] });
    expect(refused.faults.map(({ code }: { code: string }) => code)).toEqual(['EXPLAINS_NO_LIMITATION']);
  });

  it('made twice with one key is kept once', async () => {
    const idempotencyKey = randomUUID();
    const first = await record('canbo.tinh', { idempotencyKey, concernedIds: [] });
    const again = await record('canbo.tinh', { idempotencyKey, concernedIds: [] });
    expect(again.record.id).toBe(first.record.id);
  });

  it('is said anew by its own unit only, and by one at a time', async () => {
    const { record: kept } = await record('danvan.tinh');
    const words = { id: kept.id, version: 1, text: 'Tập huấn chưa đủ' };
    expect(await revise('canbo.tinh', words)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await revise('danvan.tinh', words)).toMatchObject({
      record: { text: 'Tập huấn chưa đủ', version: 2 },
    });
    expect(await revise('danvan.tinh', words)).toMatchObject({ current: { version: 2 } });
  });

  it('keeps what causes explain when the limitation is said anew', async () => {
    const { record: kept } = await record('danvan.tinh');
    const cause = await record('danvan.tinh', { kind: 'CAUSE', nature: 'SUBJECTIVE', explains: [kept.id] });
    await revise('danvan.tinh', { id: kept.id, version: 1, text: 'Tập huấn chưa đều' });
    const browser = await world.as('danvan.tinh');
    const answer = await browser.ask(
      'query ($id: ID!) { workRecord(id: $id) { ... on Statement { explains { text } } } }',
      { id: cause.record.id },
    );
    expect(answer.data.workRecord.explains).toEqual([{ text: 'Tập huấn chưa đều' }]);
  });

  it('is not recorded by a partner agency', async () => {
    expect((await record('doitac')).data).toBeNull();
  });
});

describe('a review', () => {
  const TIME = { firstDay: '2024-01-01', lastDay: '2024-12-31' };

  it('collects what each unit says, in the order of the report, alike or not', async () => {
    await record('canbo.tinh', { ...TIME, concernedIds: ['bdv:quang-ngai'] });
    const { record: first } = await record('danvan.tinh', TIME);
    await record('danvan.tinh', { ...TIME, kind: 'CAUSE', nature: 'SUBJECTIVE', explains: [first.id] });
    await record('danvan.tinh', { ...TIME, kind: 'STRENGTH', text: 'Phối hợp chặt chẽ' });
    const sections = await review('danvan.tinh', TIME);
    expect(sections.map(({ kind, nature }: { kind: string; nature: string }) => nature ?? kind)).toEqual([
      'STRENGTH',
      'LIMITATION',
      'SUBJECTIVE',
    ]);
    expect(sections[1].groups.map(({ unit }: { unit: { id: string } }) => unit.id).toSorted()).toEqual([
      'bdv:quang-ngai',
      'ca:quang-ngai',
    ]);
    expect(sections[2].groups[0].statements[0].explains).toEqual([{ text: 'Tập huấn còn ít' }]);
  });

  it('takes nothing that its reader may not see', async () => {
    await record('danvan.tinh', { ...TIME, kind: 'PROPOSAL', text: 'Nội bộ', visibility: 'INTERNAL' });
    const kinds = (await review('canbo.tinh', TIME)).map(({ kind }: { kind: string }) => kind);
    expect(kinds).not.toContain('PROPOSAL');
  });
});
