import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  perform,
  type ReportingWorld,
  reportingWorld,
  submitted,
  type UserName,
} from '../../../testing/reporting-world.ts';
import { COMMUNE_FORM } from '../../../testing/small-forms.ts';
import { content } from '../../scoring/criteria-set/testing.ts';

let world: ReportingWorld;
beforeAll(async () => {
  world = await reportingWorld();
  const period = await world.openPeriodAt(COMMUNE_FORM, '2026-10-01');
  const commune = await world.as('canbo.xa');
  const reportId = `${period}:ca:sa-thay`;
  const { report } = await submitted(commune, reportId);
  await perform(await world.as('duyet.tinh'), 'approveReport', { reportId, version: report.version });
});
afterAll(() => world.close());

const UNITS = ['ca:sa-thay', 'ca:ia-grai'];

const tryOut = async (userName: UserName, set: unknown, span: object = {}) => {
  const query = `query ($input: CriteriaTrialInput!) {
    criteriaTrial(input: $input) { unit { id } figures { key input value } } }`;
  const input = { content: set, unitIds: UNITS, from: '2025-11-16', to: '2026-11-15', ...span };
  return (await world.as(userName)).ask(query, { input });
};

describe('rules that are still being written', () => {
  it('are tried on the approved figures of the time asked for', async () => {
    const { data } = await tryOut('tonghop', content());
    expect(data.criteriaTrial).toEqual([
      { unit: { id: 'ca:ia-grai' }, figures: [] },
      { unit: { id: 'ca:sa-thay' }, figures: [{ key: 'I', input: 'count', value: '3' }] },
    ]);
    const earlier = await tryOut('tonghop', content(), { from: '2024-11-16', to: '2025-11-15' });
    expect(earlier.data.criteriaTrial.flatMap(({ figures }: { figures: unknown[] }) => figures)).toEqual([]);
  });

  it('show nobody figures that are not theirs to read', async () => {
    const { data } = await tryOut('canbo.tinh', content());
    expect(data.criteriaTrial.map(({ unit }: { unit: { id: string } }) => unit.id)).toEqual(['ca:sa-thay']);
    const party = await tryOut('danvan.tinh', content());
    expect(party.data.criteriaTrial.map(({ unit }: { unit: { id: string } }) => unit.id)).toEqual([
      'ca:sa-thay',
    ]);
    expect((await tryOut('canbo.xa', content())).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
  });

  it('that cannot be read are answered as such', async () => {
    expect((await tryOut('tonghop', { criteria: 'nhiều' })).data.criteriaTrial).toBeNull();
  });
});
