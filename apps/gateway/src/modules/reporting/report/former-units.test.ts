import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { perform, type ReportingWorld, reportingWorld } from '../../../testing/reporting-world.ts';
import { PROVINCE_FORM } from '../../../testing/small-forms.ts';

let world: ReportingWorld;
let reportId: string;

beforeAll(async () => {
  world = await reportingWorld();
  const period = await world.openPeriodAt(PROVINCE_FORM, '2024-02-01');
  reportId = `${period}:ca:kon-tum`;
  await world.dataSource.query(`UPDATE report SET state = 'CLOSED' WHERE id = $1`, [reportId]);
});
afterAll(() => world.close());

const stateOf = async () => {
  const [row] = await world.dataSource.query('SELECT state FROM report WHERE id = $1', [reportId]);
  return row.state;
};

describe('a report of a province that was merged', () => {
  it('is read by its successor', async () => {
    const answer = await (await world.as('canbo.tinh')).ask(
      'query ($id: ID!) { report(id: $id) { state } }',
      {
        id: reportId,
      },
    );
    expect(answer.data?.report).toEqual({ state: 'CLOSED' });
  });

  it.each([
    ['its successor', 'canbo.tinh'],
    ['the ministry', 'quantri'],
  ] as const)('is amended by nobody, since nobody could hand it in again: not by %s', async (_, userName) => {
    const answer = await perform(await world.as(userName), 'amendReport', { reportId, version: 1 }, 'Sai số');
    expect(answer).toMatchObject({ __typename: 'ActRefused', code: 'NOT_FOUND' });
    expect(await stateOf()).toBe('CLOSED');
  });
});
