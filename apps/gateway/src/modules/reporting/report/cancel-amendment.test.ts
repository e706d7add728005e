import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  GOOD,
  perform,
  type ReportingWorld,
  reportingWorld,
  save,
  submitted,
  type Typed,
} from '../../../testing/reporting-world.ts';
import { COMMUNE_FORM } from '../../../testing/small-forms.ts';

const REASON = 'Bổ sung số liệu của thôn.';
/** With a note and a narrative, and without the share of coverage: that is typed in only while it is amended. */
const COUNTED: Typed = {
  ...GOOD,
  TEAMS: { entry: 'trên 10', note: 'Gồm cả tổ mới lập.' },
  NOTES: { note: 'Phát động tại 3 thôn.' },
};
const TYPED_SINCE: Typed = {
  TEAMS: { entry: '99', note: 'Nhập lại.' },
  NOTES: { note: 'Phát động tại 5 thôn.' },
  COVERAGE: { entry: '50', numerator: '1', denominator: '2' },
};

let world: ReportingWorld;
let period: string;
let reportId: string;
let months = 0;
beforeAll(async () => {
  world = await reportingWorld();
});
beforeEach(async () => {
  months += 1;
  period = await world.openPeriodAt(COMMUNE_FORM, `2026-${String(months).padStart(2, '0')}-01`);
  reportId = `${period}:ca:sa-thay`;
});
afterAll(() => world.close());

/** Handed in and approved: version 4. */
const approved = async (): Promise<void> => {
  const [commune, approver] = await Promise.all([world.as('canbo.xa'), world.as('duyet.tinh')]);
  await submitted(commune, reportId, COUNTED);
  await perform(approver, 'approveReport', { reportId, version: 3 });
};
/** Open for amendment, with other figures typed: version 6. */
const amended = async (by: 'canbo.xa' | 'duyet.tinh' = 'canbo.xa'): Promise<void> => {
  await approved();
  await perform(await world.as(by), 'amendReport', { reportId, version: 4 }, REASON);
  await save(await world.as('canbo.xa'), { reportId, version: 5 }, TYPED_SINCE);
};

const all = async (table: 'figure' | 'counted_figure' | 'rollup_cell') =>
  world.dataSource.query(
    `SELECT * FROM ${table} WHERE ${table === 'figure' ? 'report_id' : 'period_id'} = $1 ORDER BY indicator_code, to_json(${table})::text`,
    [table === 'figure' ? reportId : period],
  );
const everything = async () => [await all('figure'), await all('counted_figure'), await all('rollup_cell')];

const cancel = async (by: Parameters<ReportingWorld['as']>[0], version = 6, key?: string) =>
  perform(await world.as(by), 'cancelAmendment', { reportId, version, ...(key && { key }) });

describe('an amendment opened by mistake is cancelled', () => {
  it('figures, notes and sums are exactly as before it was opened; the report stands where it stood', async () => {
    await approved();
    const before = await everything();
    await perform(await world.as('canbo.xa'), 'amendReport', { reportId, version: 4 }, REASON);
    await save(await world.as('canbo.xa'), { reportId, version: 5 }, TYPED_SINCE);
    const { report } = await cancel('canbo.xa');
    expect(report).toMatchObject({ state: 'APPROVED', version: 7, revision: 1, allowedActions: ['AMEND'] });
    expect(await everything()).toEqual(before);
  });

  it('of a closed period it is final as before', async () => {
    await amended();
    await world.dataSource.query(`UPDATE reporting_period SET state = 'CLOSED' WHERE id = $1`, [period]);
    const { report } = await cancel('canbo.xa');
    expect(report).toMatchObject({ state: 'CLOSED', revision: 1 });
    const cells = await all('rollup_cell');
    expect(cells.map((cell: { provisional: number }) => cell.provisional).filter(Boolean)).toEqual([]);
    await perform(await world.as('canbo.xa'), 'amendReport', { reportId, version: 8 }, REASON);
    const again = await cancel('canbo.xa', 9);
    expect(again.report).toMatchObject({ state: 'CLOSED', revision: 1, version: 10 });
    expect(await all('rollup_cell')).toEqual(cells);
  });

  it('by the unit that reports, also when its province opened it; not by the province, nor by a neighbour', async () => {
    await amended('duyet.tinh');
    expect(await cancel('duyet.tinh')).toMatchObject({ code: 'NOT_YOUR_REPORT' });
    expect(await cancel('canbo.dakto')).toMatchObject({ code: 'NOT_FOUND' });
    expect((await cancel('danvan.tw')).errors[0].extensions.code).toBe('FORBIDDEN');
    expect((await cancel('canbo.xa')).report).toMatchObject({ state: 'APPROVED' });
  });

  it('not before it is opened, and not once it was handed in', async () => {
    await approved();
    expect(await cancel('canbo.xa', 4)).toMatchObject({ code: 'WRONG_STATE' });
    await perform(await world.as('canbo.xa'), 'amendReport', { reportId, version: 4 }, REASON);
    const handedIn = await perform(await world.as('canbo.xa'), 'submitReport', { reportId, version: 5 });
    expect(handedIn.report.state).toBe('RESUBMITTED');
    expect(await cancel('canbo.xa')).toMatchObject({ code: 'WRONG_STATE' });
  });

  it('what a colleague saved meanwhile is not undone unseen: a conflict carries the current version', async () => {
    await amended();
    const before = await everything();
    expect(await cancel('canbo.xa', 5)).toMatchObject({
      __typename: 'VersionConflict',
      current: { version: 6, state: 'AMENDING' },
    });
    expect(await everything()).toEqual(before);
  });

  it('at the same moment as a save one of both happens, and the figures are all of one kind', async () => {
    await amended();
    const [cancelled, saved] = await Promise.all([
      cancel('canbo.xa'),
      save(await world.as('canbo.xa'), { reportId, version: 6 }, { LAUNCHES: '44' }),
    ]);
    const won = [cancelled, saved].filter((answer) => answer.__typename !== 'VersionConflict');
    expect(won).toHaveLength(1);
    const launches = won[0].report.figures.find(
      ({ indicatorCode }: { indicatorCode: string }) => indicatorCode === 'LAUNCHES',
    );
    expect([won[0].report.state, launches.value]).toEqual(
      won[0] === cancelled ? ['APPROVED', '3'] : ['AMENDING', '44'],
    );
  });

  it('twice with one key it happens once', async () => {
    await amended();
    const answers = await Promise.all(['a', 'b', 'c'].map(() => cancel('canbo.xa', 6, `bo-${period}`)));
    for (const answer of answers) expect(answer).toMatchObject({ report: { version: 7, state: 'APPROVED' } });
  });

  it('history and audit tell it, with what was typed and what counts again', async () => {
    await amended();
    await cancel('canbo.xa');
    const answer = await (await world.as('quantri')).ask(
      `query ($id: ID!) { report(id: $id) { history { act state by } }
        audit(subjectId: $id) { nodes { action before after } } }`,
      { id: reportId },
    );
    expect(answer.errors).toEqual([]);
    const [event] = answer.data.report.history.toReversed();
    expect(event).toEqual({ act: 'CANCEL_AMENDMENT', state: 'APPROVED', by: 'canbo.xa' });
    const [entry] = answer.data.audit.nodes;
    expect(entry.action).toBe('CANCEL_AMENDMENT');
    const [before, after] = [JSON.parse(entry.before), JSON.parse(entry.after)];
    expect([before.state, after.state]).toEqual(['AMENDING', 'APPROVED']);
    expect(Object.keys(before.figures).toSorted()).toEqual(['COVERAGE', 'NOTES', 'TEAMS']);
    expect([before.figures.TEAMS.value, after.figures.TEAMS.value]).toEqual(['99', '10']);
    expect(after.figures.COVERAGE).toBeUndefined();
  });
});
