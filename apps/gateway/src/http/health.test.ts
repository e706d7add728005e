import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestGateway, testGateway } from '../testing/test-gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

const get = async (path: string) => {
  const answer = await fetch(`${gateway.url}${path}`);
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
};

describe('the address', () => {
  it('says that it lives and that it is ready', async () => {
    expect([(await get('/healthz')).status, (await get('/readyz')).status]).toEqual([200, 200]);
  });

  it('refuses one that is not well written without repeating it', async () => {
    const { status, text } = await get('/ministry/%E0%A4%A');
    expect([status, JSON.parse(text).errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
    expect(text).not.toContain('E0%A4');
  });

  it('is not ready while a migration is missing', async () => {
    await gateway.dataSource.query(`UPDATE schema_migration SET name = 'x' || name`);
    expect((await get('/readyz')).status).toBe(503);
    await gateway.dataSource.query(`UPDATE schema_migration SET name = substr(name, 2)`);
    expect((await get('/readyz')).status).toBe(200);
  });

  it('greets in Vietnamese, and in English when asked', async () => {
    expect((await get('/')).text).toContain('<html lang="vi">');
    expect((await get('/?lang=en')).text).toContain('Mass mobilisation work');
  });

  it('names accounts to try only where demonstration data is loaded', async () => {
    expect((await get('/')).text).not.toContain('Tài khoản dùng thử');
    expect((await get('/demo-accounts.json')).status).toBe(404);
    await gateway.addAccount({ userName: 'thu.nghiem', role: 'PARTNER', unitId: 'mttq' });
    await gateway.dataSource.query('UPDATE app_user SET is_demonstration = true');
    expect((await get('/')).text).toContain('thu.nghiem');
    expect(JSON.parse((await get('/demo-accounts.json')).text).accounts).toHaveLength(1);
  });

  it('has no inline script or style', async () => {
    expect((await get('/')).text).not.toMatch(/<script|<style|style=/);
  });

  it('knows nothing where there is nothing', async () => {
    expect((await get('/..%2f..%2fpackage.json')).status).toBe(404);
    expect((await get('/ministry/..%2f..%2fpackage.json')).text).not.toContain('"dependencies"');
  });
});
