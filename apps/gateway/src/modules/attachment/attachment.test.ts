import { randomUUID } from 'node:crypto';
import { realFile } from '@danvan/file-inspection/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  attach,
  type EvidenceWorld,
  evidenceWorld,
  sendFile,
  takeOff,
} from '../../testing/evidence-world.ts';
import type { UserName } from '../../testing/reporting-world.ts';
import { COMMUNE_FORM } from '../../testing/small-forms.ts';
import { statementsOf } from '../../testing/statements-of.ts';

let world: EvidenceWorld;
beforeAll(async () => {
  world = await evidenceWorld();
});
afterAll(() => world.close());

const JOINT = { owner: 'bdv:quang-ngai', visibility: 'JOINT', concerned: ['ca:quang-ngai'] } as const;
const PDF = realFile('PDF');

const fetched = async (userName: UserName | null, url: string): Promise<number> => {
  const cookie = userName === null ? '' : (await world.as(userName)).cookie();
  const answer = await fetch(`${world.url}${url}`, { headers: { cookie } });
  await answer.arrayBuffer();
  return answer.status;
};

const auditOf = (subjectId: string) =>
  world.dataSource.query(
    'SELECT action, unit_id, before, after, reason FROM audit_entry WHERE subject_id = $1 ORDER BY id',
    [subjectId],
  );

describe('who fetches a file', () => {
  const WHO = ['danvan.tinh', 'danvan.tw', 'canbo.tinh', 'tonghop', 'duyet.gialai', 'doitac', null] as const;

  it.each([
    //                                        BDV tỉnh, BDV TW, CA tỉnh, BCA, CA Gia Lai, đối tác, nobody
    ['INTERNAL', ['ca:quang-ngai'], [200, 200, 404, 404, 404, 404, 404]],
    ['JOINT', ['ca:quang-ngai'], [200, 200, 200, 200, 404, 404, 404]],
    ['JOINT', ['mttq'], [200, 200, 404, 404, 404, 404, 404]],
    ['PUBLISHED', ['mttq'], [200, 200, 200, 200, 200, 200, 404]],
  ] as const)('is who sees what it hangs on: %s, concerning %j', async (visibility, concerned, expected) => {
    const subjectId = await world.keepDocument({ owner: 'bdv:quang-ngai', visibility, concerned });
    const [attachment] = await world.attachFile(await world.as('danvan.tinh'), subjectId, 'a.pdf', PDF);
    const seen = await Promise.all(WHO.map((userName) => fetched(userName, attachment.file.url)));
    expect(seen).toEqual(expected);
  });

  it('must know its name, too', async () => {
    const subjectId = await world.keepDocument(JOINT);
    const [{ file }] = await world.attachFile(await world.as('danvan.tinh'), subjectId, 'Biên bản.pdf', PDF);
    expect(await fetched('danvan.tinh', file.url)).toBe(200);
    expect(await fetched('danvan.tinh', file.url.replace('.pdf', '.html'))).toBe(404);
    expect(await fetched('danvan.tinh', `/files/${randomUUID()}/a.pdf`)).toBe(404);
  });
});

describe('who attaches', () => {
  const may = async (userName: UserName, subjectId: string): Promise<string> => {
    const answer = await attach(await world.as(userName), { subjectId, caption: 'Ảnh lễ ký kết' });
    return answer.code ?? answer.errors?.[0].extensions.code ?? answer.__typename;
  };

  it('keeps the record or is concerned by it, and sees it', async () => {
    const joint = await world.keepDocument(JOINT);
    expect(await may('danvan.tinh', joint)).toBe('AttachmentsChanged');
    expect(await may('canbo.tinh', joint)).toBe('AttachmentsChanged');
    // Sees it as the unit above, and is no party of it.
    expect(await may('tonghop', joint)).toBe('NOT_FOUND');
    expect(await may('duyet.gialai', joint)).toBe('NOT_FOUND');
    expect(await may('doitac', joint)).toBe('FORBIDDEN');
    expect(await may('danvan.tinh', 'không-có')).toBe('NOT_FOUND');
    const internal = await world.keepDocument({ ...JOINT, visibility: 'INTERNAL' });
    expect(await may('canbo.tinh', internal)).toBe('NOT_FOUND');
  });

  it('is told so before', async () => {
    const subjectId = await world.keepDocument(JOINT);
    const told = async (userName: UserName) =>
      (
        await (
          await world.as(userName)
        ).ask('query ($id: ID!) { workRecord(id: $id) { mayAttach } }', { id: subjectId })
      ).data.workRecord.mayAttach;
    expect([await told('danvan.tinh'), await told('canbo.tinh'), await told('tonghop')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('may be the unit of a report; only those who read the report see it', async () => {
    await world.openPeriodAt(COMMUNE_FORM, '2026-11-22');
    const browser = await world.as('canbo.xa');
    const [{ id: subjectId }] = (await browser.ask('{ myReports { nodes { id } } }')).data.myReports.nodes;
    const caption = 'Danh sách tổ (bản chụp)';
    const done = await attach(browser, { subject: 'REPORT', subjectId, caption });
    expect(done.report.attachments).toMatchObject([{ caption, file: null }]);
    const others = await Promise.all(
      (['canbo.tinh', 'canbo.dakto', 'danvan.tinh'] as const).map(async (userName) =>
        attach(await world.as(userName), { subject: 'REPORT', subjectId, caption }),
      ),
    );
    expect(others.map(({ code }) => code)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
    const ask = 'query ($id: ID!) { report(id: $id) { attachments { caption } } }';
    const read = async (userName: UserName) =>
      (await (await world.as(userName)).ask(ask, { id: subjectId })).data.report;
    expect(await read('canbo.tinh')).toEqual({ attachments: [{ caption }] });
    expect(await read('canbo.dakto')).toBeNull();
  });
});

describe('an attachment', () => {
  it('is a file with a caption; the act stands in the audit', async () => {
    const subjectId = await world.keepDocument(JOINT);
    const browser = await world.as('canbo.tinh');
    const { upload } = await sendFile(world.url, browser, 'Biên bản.pdf', PDF);
    const { record } = await attach(browser, {
      subjectId,
      uploadId: upload?.id,
      caption: ' Biên bản làm việc ',
    });
    expect(record.attachments).toMatchObject([
      {
        caption: 'Biên bản làm việc',
        isOwn: true,
        unit: { id: 'ca:quang-ngai' },
        file: { name: 'Biên bản.pdf', type: 'PDF', size: PDF.length },
      },
    ]);
    expect(await auditOf(subjectId)).toMatchObject([
      { action: 'ATTACH_FILE', unit_id: 'bdv:quang-ngai', after: { caption: 'Biên bản làm việc' } },
    ]);
  });

  it('is made once for a key, however often the answer is lost', async () => {
    const subjectId = await world.keepDocument(JOINT);
    const browser = await world.as('canbo.tinh');
    const { upload } = await sendFile(world.url, browser, 'a.pdf', PDF);
    const order = { subjectId, uploadId: upload?.id, key: randomUUID() };
    const answers = await Promise.all([
      attach(browser, order),
      attach(browser, order),
      attach(browser, order),
    ]);
    expect(answers.map(({ record }) => record.attachments.length)).toEqual([1, 1, 1]);
    expect((await attach(browser, { ...order, caption: 'khác' })).code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('takes an upload once, and only that of the user who sent it', async () => {
    const subjectId = await world.keepDocument(JOINT);
    const [own, other] = [await world.as('canbo.tinh'), await world.as('danvan.tinh')];
    const { upload } = await sendFile(world.url, own, 'a.pdf', PDF);
    const taken = { subjectId, uploadId: upload?.id };
    expect((await attach(other, taken)).faults).toMatchObject([
      { code: 'FILE_NOT_THERE', path: ['uploadId'] },
    ]);
    expect((await attach(own, taken)).__typename).toBe('AttachmentsChanged');
    expect((await attach(own, taken)).faults).toMatchObject([{ code: 'FILE_NOT_THERE' }]);
  });

  it('is refused with what is wrong, and the upload waits on', async () => {
    const subjectId = await world.keepDocument(JOINT);
    const browser = await world.as('canbo.tinh');
    expect((await attach(browser, { subjectId })).faults).toMatchObject([{ code: 'NOTHING_ATTACHED' }]);
    const { upload } = await sendFile(world.url, browser, 'a.pdf', PDF);
    const faulty = { subjectId, uploadId: upload?.id, caption: 'Gọi 0912 345 678' };
    expect((await attach(browser, faulty)).faults).toMatchObject([
      { code: 'PERSONAL_IDENTIFIER', path: ['caption'] },
    ]);
    expect((await attach(browser, { ...faulty, caption: 'Ảnh' })).__typename).toBe('AttachmentsChanged');
  });

  it('stands with at most fifty on one thing', async () => {
    const subjectId = await world.keepDocument(JOINT);
    await world.dataSource.query(
      `INSERT INTO attachment (id, subject, subject_id, caption, unit_id, attached_at)
       SELECT $1 || n, 'WORK_RECORD', $1, 'Ảnh', 'ca:quang-ngai', now() FROM generate_series(1, 49) n`,
      [subjectId],
    );
    const browser = await world.as('canbo.tinh');
    const answers = await Promise.all(
      ['một', 'hai', 'ba'].map((caption) => attach(browser, { subjectId, caption })),
    );
    expect(answers.map((answer) => answer.faults?.[0].code ?? answer.__typename).sort()).toEqual([
      'AttachmentsChanged',
      'TOO_MANY_ATTACHMENTS',
      'TOO_MANY_ATTACHMENTS',
    ]);
  });

  it('is taken off with a reason by the unit that attached it or the one that keeps the record', async () => {
    const subjectId = await world.keepDocument({ ...JOINT, concerned: ['ca:quang-ngai', 'bca'] });
    const [{ id, file }] = await world.attachFile(await world.as('canbo.tinh'), subjectId, 'a.pdf', PDF);
    expect((await takeOff(await world.as('tonghop'), id, 'Nhầm')).code).toBe('NOT_FOUND');
    expect((await takeOff(await world.as('canbo.tinh'), id, ' ')).faults).toMatchObject([
      { code: 'TEXT_REQUIRED', path: ['reason'] },
    ]);
    expect((await takeOff(await world.as('danvan.tinh'), id, 'Nhầm tệp')).record.attachments).toEqual([]);
    expect((await takeOff(await world.as('danvan.tinh'), id, 'Lần nữa')).code).toBe('NOT_FOUND');
    expect(await fetched('canbo.tinh', file.url)).toBe(404);
    const [, removed] = await auditOf(subjectId);
    expect(removed).toMatchObject({
      action: 'REMOVE_ATTACHMENT',
      reason: 'Nhầm tệp',
      before: { file: { name: 'a.pdf' } },
    });
  });
});

describe('a list of records', () => {
  it('reads what hangs on all of them in one statement', async () => {
    const browser = await world.as('canbo.tinh');
    for (let count = 0; count < 5; count += 1) {
      const subjectId = await world.keepDocument(JOINT);
      await attach(browser, { subjectId, caption: 'Ảnh' });
    }
    const list = (first: number) =>
      browser.ask(
        `{ workRecords(filter: { kinds: [DOCUMENT] }, first: ${first}) { nodes { mayAttach attachments { caption unit { id } } } } }`,
      );
    const one = await statementsOf(() => list(1));
    expect(await statementsOf(() => list(20))).toBe(one);
  });
});
