import { realFile } from '@danvan/file-inspection/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attach, type EvidenceWorld, evidenceWorld, takeOff } from '../../testing/evidence-world.ts';
import type { UserName } from '../../testing/reporting-world.ts';
import { inspectionActs } from '../programme/inspection/testing.ts';

let world: EvidenceWorld;
beforeAll(async () => {
  world = await evidenceWorld();
});
afterAll(() => world.close());

const QUERY = 'query ($id: ID!) { workRecord(id: $id) { version attachments { id caption } } }';
const recordFor = async (userName: UserName, id: string) =>
  (await (await world.as(userName)).ask(QUERY, { id })).data.workRecord;
const captions = async (userName: UserName, id: string): Promise<string[]> =>
  (await recordFor(userName, id)).attachments.map(({ caption }: { caption: string }) => caption);
const WHO = ['danvan.tinh', 'canbo.tinh', 'duyet.gialai', 'tonghop'] as const;
const everybody = (id: string) => Promise.all(WHO.map((userName) => captions(userName, id)));

describe('evidence on an inspection', () => {
  it('is told to a unit as far as it is its own, and the delegation’s from the conclusion on', async () => {
    const acts = inspectionActs(world);
    const { id } = (await acts.plan('danvan.tinh')).record;
    await attach(await world.as('danvan.tinh'), { subjectId: id, caption: 'Dự thảo kết luận' });
    await attach(await world.as('canbo.tinh'), { subjectId: id, caption: 'Giải trình của Quảng Ngãi' });
    const [draft, own] = ['Dự thảo kết luận', 'Giải trình của Quảng Ngãi'];
    expect(await everybody(id)).toEqual([[draft, own], [own], [], [own]]);

    const [first] = (await recordFor('danvan.tinh', id)).attachments;
    const refused = await takeOff(await world.as('duyet.gialai'), first.id, 'Không phải của đơn vị');
    expect(refused).toMatchObject({ code: 'NOT_FOUND' });

    const order = async () => ({ id, version: (await recordFor('danvan.tinh', id)).version });
    await acts.ask('danvan.tinh', 'recordSession', { ...(await order()), heldOn: '2026-11-10', unitIds: [] });
    const conclusion = { ...(await order()), concludedOn: '2026-11-20', text: 'Kết luận' };
    const concluded = await acts.ask('danvan.tinh', 'concludeInspection', conclusion);
    expect(concluded).toMatchObject({ record: { state: 'CONCLUDED' } });
    expect(await everybody(id)).toEqual([[draft, own], [draft, own], [draft], [draft, own]]);
  });

  it('is fetched by whom it is told to, and by nobody else who knows its address', async () => {
    const { id } = (await inspectionActs(world).plan('danvan.tinh')).record;
    const browser = await world.as('canbo.tinh');
    const [{ file }] = await world.attachFile(browser, id, 'Giải trình.pdf', realFile('PDF'));
    const statusFor = async (userName: UserName) => {
      const cookie = (await world.as(userName)).cookie();
      const answer = await fetch(`${world.url}${file.url}`, { headers: { cookie } });
      await answer.arrayBuffer();
      return answer.status;
    };
    expect(await Promise.all(WHO.map(statusFor))).toEqual([200, 200, 404, 200]);
  });
});
