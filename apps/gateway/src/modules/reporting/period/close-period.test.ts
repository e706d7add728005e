import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReportingWorld, reportingWorld } from '../../../testing/reporting-world.ts';
import { COMMUNE_FORM } from '../../../testing/small-forms.ts';

let world: ReportingWorld;

beforeAll(async () => {
  world = await reportingWorld();
});
afterAll(() => world.close());

const close = async (periodId: string, reason?: string) => {
  const answer = await (await world.as('quantri')).ask(
    `mutation ($input: ClosePeriodInput!) { closePeriod(input: $input) {
      __typename ... on ActRefused { code message path } } }`,
    { input: { periodId, reason, idempotencyKey: randomUUID() } },
  );
  return answer.data?.closePeriod;
};

describe('a period', () => {
  it('that is not over yet is not closed, for that would shut everyone out', async () => {
    const running = await world.openPeriodAt(COMMUNE_FORM, '2026-11-22');
    expect(await close(running)).toMatchObject({ code: 'PERIOD_NOT_OVER', path: ['periodId'] });
  });

  it('is closed for a reason that names nobody', async () => {
    const over = await world.openPeriodAt(COMMUNE_FORM, '2026-09-20');
    expect(await close(over, 'Theo ý kiến của số 0912 345 678')).toMatchObject({
      code: 'PERSONAL_IDENTIFIER',
      path: ['reason'],
    });
    expect(await close(over, 'x'.repeat(3_000))).toMatchObject({ code: 'NOTE_TOO_LONG', path: ['reason'] });
    expect(await close(over, 'Hết hạn bổ sung')).toEqual({ __typename: 'PeriodClosed' });
  });
});
