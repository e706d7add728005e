import { err, ok } from '@danvan/domain/kernel';
import { testClock } from '@danvan/testing';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ClonedDatabase, cloneDatabase } from '../testing/clone-database.ts';
import { once } from './once.ts';
import { openDatabase } from './open-database.ts';
import { inAct, inReading } from './unit-of-work.ts';

const clock = testClock();
let database: ClonedDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await cloneDatabase();
  dataSource = await openDatabase(database.url);
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const count = async (table: string, where: string, value: string): Promise<number> => {
  const [row] = await dataSource.query(`SELECT count(*)::int AS n FROM ${table} WHERE ${where} = $1`, [
    value,
  ]);
  return row.n;
};
const entries = (subject: string) => count('audit_entry', 'subject_id', subject);
const settings = (name: string) => count('setting', 'name', name);

describe('an act and its audit entry', () => {
  it('are kept together', async () => {
    await inAct(dataSource, null, clock, async (uow) => {
      await uow.manager.query(`INSERT INTO setting VALUES ('kept', '1')`);
      await uow.audit({ action: 'SET', subjectId: 'kept' });
      return ok(null);
    });
    expect([await settings('kept'), await entries('kept')]).toEqual([1, 1]);
  });

  it('are both taken back when the act fails', async () => {
    const act = inAct(dataSource, null, clock, async (uow) => {
      await uow.audit({ action: 'SET', subjectId: 'failed' });
      await uow.manager.query(`INSERT INTO setting VALUES ('failed', NULL)`);
      return ok(null);
    });
    await expect(act).rejects.toThrow();
    expect([await settings('failed'), await entries('failed')]).toEqual([0, 0]);
  });

  it('are both taken back when the entry cannot be written', async () => {
    const act = inAct(dataSource, null, clock, async (uow) => {
      await uow.manager.query(`INSERT INTO setting VALUES ('unaudited', '1')`);
      await uow.audit({ action: null as never, subjectId: 'unaudited' });
      return ok(null);
    });
    await expect(act).rejects.toThrow();
    expect(await settings('unaudited')).toBe(0);
  });

  it('an act that forgets its entry is not kept', async () => {
    const act = inAct(dataSource, null, clock, async (uow) => {
      await uow.manager.query(`INSERT INTO setting VALUES ('forgotten', '1')`);
      return ok(null);
    });
    await expect(act).rejects.toThrow('without an audit entry');
    expect(await settings('forgotten')).toBe(0);
  });

  it('a refusal takes everything back without a fault', async () => {
    const outcome = await inAct(dataSource, null, clock, async (uow) => {
      await uow.manager.query(`INSERT INTO setting VALUES ('refused', '1')`);
      return err({ code: 'NO' });
    });
    expect(outcome).toEqual(err({ code: 'NO' }));
    expect(await settings('refused')).toBe(0);
  });

  it('an entry is never changed or removed', async () => {
    await expect(dataSource.query(`UPDATE audit_entry SET reason = 'x'`)).rejects.toThrow('never changed');
    await expect(dataSource.query('DELETE FROM audit_entry')).rejects.toThrow('never changed');
  });
});

describe('a reading', () => {
  it('cannot write', async () => {
    const reading = inReading(dataSource, null, clock, ({ manager }) =>
      manager.query(`INSERT INTO setting VALUES ('read', '1')`),
    );
    await expect(reading).rejects.toThrow('read-only');
  });

  it('tells the database who reads', async () => {
    const [row] = await inReading(dataSource, null, clock, ({ manager }) =>
      manager.query(`SELECT current_setting('app.role') AS role`),
    );
    expect(row.role).toBe('SYSTEM');
  });

  it('keeps a date as its text', async () => {
    const [row] = await dataSource.query(`SELECT DATE '2025-07-01' AS day, 1.50::numeric AS amount`);
    expect(row).toEqual({ day: '2025-07-01', amount: '1.50' });
  });
});

const addOne = (key: string, content: string) =>
  inAct(dataSource, null, clock, (uow) =>
    once(uow, key, { act: 'ADD', content }, async () => {
      await uow.manager.query(
        `INSERT INTO setting VALUES ($1, '1') ON CONFLICT (name) DO UPDATE SET value = to_jsonb((setting.value)::int + 1)`,
        [key],
      );
      await uow.audit({ action: 'ADD', subjectId: key });
      return ok({ answer: uow.newId() });
    }),
  );

describe('an act with an idempotency key', () => {
  it('has one effect and one answer for fifty at once', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => addOne('fifty', 'same')));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.ok).toBe(true);
    expect(await entries('fifty')).toBe(1);
    const [row] = await dataSource.query(`SELECT value FROM setting WHERE name = 'fifty'`);
    expect(row.value).toBe(1);
  });

  it('is refused when the key comes again with another content', async () => {
    await addOne('reused', 'first');
    expect(await addOne('reused', 'second')).toEqual(err({ code: 'IDEMPOTENCY_KEY_REUSED', key: 'reused' }));
  });
});
