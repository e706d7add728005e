import { randomUUID } from 'node:crypto';
import { decimal } from '@danvan/domain/kernel';
import { fromJson } from '@danvan/domain/scoring';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReportingWorld, reportingWorld } from '../../../testing/reporting-world.ts';
import { hashOfRules } from './criteria-set.map.ts';
import { criteriaSetBy } from './criteria-set.store.ts';
import { aLeaf, anInput, content, criteriaOf } from './testing.ts';

let world: ReportingWorld;
let criteria: ReturnType<typeof criteriaOf>;
beforeAll(async () => {
  world = await reportingWorld();
  criteria = criteriaOf(world);
});
afterAll(() => world.close());

describe('a criteria set', () => {
  it('is its unit’s own while it is drafted, and everybody’s once it is published', async () => {
    const { record } = await criteria.draft(content({ code: 'BO-DAU' }));
    expect(record).toMatchObject({
      edition: 1,
      state: 'DRAFT',
      visibility: 'INTERNAL',
      openActs: ['REVISE'],
    });
    expect(await criteria.seen('canbo.xa', record.id)).toBeNull();
    expect((await criteria.seen('quantri', record.id)).openActs).toEqual(['REVISE', 'PUBLISH']);

    const answer = await criteria.publish(record.id, 1, '2026-12-01');
    expect(answer.record).toMatchObject({
      state: 'PUBLISHED',
      visibility: 'PUBLISHED',
      standing: 'UPCOMING',
    });
    expect(await criteria.seen('canbo.xa', record.id)).toMatchObject({
      validFrom: '2026-12-01',
      openActs: [],
    });
  });

  it('is put into force by who leads, not by who prepares; a commune drafts none', async () => {
    const { record } = await criteria.draft(content({ code: 'BO-QUYEN' }));
    const forbidden = { errors: [{ extensions: { code: 'FORBIDDEN' } }] };
    expect(await criteria.publish(record.id, 1, '2026-12-01', 'tonghop')).toMatchObject(forbidden);
    expect(await criteria.draft(content({ code: 'BO-XA' }), 'canbo.xa')).toMatchObject(forbidden);
    expect(await criteria.publish(record.id, 1, '2026-12-01', 'duyet.tinh')).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('keeps its numbers exact, and the hash of its rules is that of their canonical text', async () => {
    const set = content({
      code: 'BO-SO',
      criteria: [aLeaf('I', { maximum: decimal('99.9') }), aLeaf('II', { maximum: decimal('0.1') })],
    });
    const record = await criteria.published(set);
    expect(record.content.criteria[0].maximum).toBe('99.9');
    expect(record.rulesHash).toBe(hashOfRules(fromJson(record.content)));
  });

  it('is found by code, by words without marks, by state and by the day on which it holds', async () => {
    await criteria.published(content({ code: 'BO-TIM', name: { vi: 'Bộ tiêu chí nhân rộng', en: '' } }));
    expect(await criteria.list('canbo.xa', { search: 'nhan rong' })).toEqual(['BO-TIM 1']);
    expect(await criteria.list('canbo.xa', { code: 'BO-TIM', states: ['PUBLISHED'] })).toEqual(['BO-TIM 1']);
    expect(await criteria.list('canbo.xa', { code: 'BO-TIM', inForceOn: '2026-11-30' })).toEqual([]);
    expect(await criteria.list('canbo.xa', { code: 'BO-TIM', inForceOn: '2026-12-01' })).toEqual([
      'BO-TIM 1',
    ]);
  });
});

describe('a next version', () => {
  it('stands beside the former one, which ends where it starts: each day has one', async () => {
    const set = content({ code: 'BO-BAN' });
    await criteria.published(set, '2026-12-01');
    const second = await criteria.published(
      content({
        code: 'BO-BAN',
        criteria: [aLeaf('I', { rule: { name: 'perOccurrence', points: decimal(10) } })],
      }),
      '2027-01-01',
    );
    expect(second).toMatchObject({ edition: 2, title: 'Bộ tiêu chí phong trào (phiên bản 2)' });
    expect(second.versions).toEqual([
      { edition: 2, state: 'PUBLISHED', validTo: null },
      { edition: 1, state: 'ENDED', validTo: '2027-01-01' },
    ]);
    expect(await criteria.on('canbo.xa', 'BO-BAN', '2026-12-31')).toEqual({ edition: 1 });
    expect(await criteria.on('canbo.xa', 'BO-BAN', '2027-01-01')).toEqual({ edition: 2 });
  });

  it('is one draft at a time, of the unit that has the code', async () => {
    const set = content({ code: 'BO-MOT' });
    await criteria.draft(set);
    expect(await criteria.draft(set)).toMatchObject({ code: 'DRAFT_STANDS_ALREADY' });
    expect(await criteria.draft(set, 'canbo.tinh')).toMatchObject({ code: 'CODE_TAKEN' });
  });

  it('is not put into force before the former one', async () => {
    await criteria.published(content({ code: 'BO-SOM' }), '2027-01-01');
    const { record } = await criteria.draft(content({ code: 'BO-SOM' }));
    expect(await criteria.publish(record.id, 1, '2026-12-31')).toMatchObject({
      faults: [{ code: 'STARTS_BEFORE_FORMER', path: ['validity', 'from'] }],
    });
  });
});

describe('what is published', () => {
  it('cannot be revised, published again, or changed past the acts', async () => {
    const record = await criteria.published(content({ code: 'BO-KHOA' }));
    const revise = {
      id: record.id,
      version: record.version,
      content: content({ code: 'BO-KHOA', scale: null }),
    };
    expect(await criteria.perform('quantri', 'reviseCriteriaSet', revise)).toMatchObject({
      code: 'IN_OTHER_STATE',
    });
    expect(await criteria.publish(record.id, record.version, '2027-01-01')).toMatchObject({
      code: 'IN_OTHER_STATE',
    });
    for (const change of [
      "content = '{}'",
      'version = 7',
      "valid_from = '2020-01-01'",
      "state = 'DRAFT', published_on = NULL, rules_hash = NULL",
      "rules_hash = 'x'",
    ])
      await expect(
        world.dataSource.query(`UPDATE criteria_set SET ${change} WHERE id = $1`, [record.id]),
      ).rejects.toThrow('never changed');
    await expect(
      world.dataSource.query('DELETE FROM criteria_set WHERE id = $1', [record.id]),
    ).rejects.toThrow('never deleted');
  });

  it('ends with a reason, not backwards, and what rounds hold on to stays readable', async () => {
    const record = await criteria.published(content({ code: 'BO-NGUNG' }));
    const end = (version: number, to: string, reason: string | null = 'Thay bằng quy định mới') =>
      criteria.perform('quantri', 'endCriteriaSet', { id: record.id, version, to, reason });
    expect(await end(2, '2026-12-01')).toMatchObject({ faults: [{ code: 'ENDS_BEFORE_START' }] });
    expect(await end(2, '2026-12-31', ' ')).toMatchObject({
      faults: [{ code: 'TEXT_REQUIRED', path: ['reason'] }],
    });
    const { record: ended } = await end(2, '2026-12-31');
    expect(ended).toMatchObject({ state: 'ENDED', validTo: '2026-12-31', rulesHash: record.rulesHash });
    const rules = await criteriaSetBy(world.dataSource.manager, { code: 'BO-NGUNG', version: 1 });
    expect(rules && hashOfRules(rules)).toBe(record.rulesHash);
    await expect(
      world.dataSource.query("UPDATE criteria_set SET valid_to = '2027-12-31' WHERE id = $1", [record.id]),
    ).rejects.toThrow('never changed');
  });
});

describe('a draft that is not legal', () => {
  const faultsAtPublication = async (over: Parameters<typeof content>[0]) => {
    const { record } = await criteria.draft(
      content({ code: `BO-${randomUUID().slice(0, 8).toUpperCase()}`, ...over }),
    );
    expect(record.faults).not.toEqual([]);
    const answer = await criteria.publish(record.id, record.version, '2026-12-01');
    return answer.faults.map(
      ({ code, path }: { code: string; path: string[] }) => `${path.join('.')} ${code}`,
    );
  };

  it('is kept and told what is wrong, and not put into force: maxima that do not sum', async () => {
    expect(await faultsAtPublication({ scale: decimal(90) })).toEqual(['criteria MAXIMA_ABOVE_SCALE']);
  });

  it('nor with an expression that is too deep, too long, or names what nobody knows', async () => {
    const by = (text: string, indicator = 'LAUNCHES') =>
      faultsAtPublication({
        criteria: [
          aLeaf('I', {
            rule: { name: 'expression', text, inputs: ['a'] },
            inputs: [anInput('a', indicator)],
          }),
        ],
      });
    expect(await by(`${'('.repeat(50)}a${')'.repeat(50)}`)).toEqual([
      'criteria.0.rule.text EXPRESSION_TOO_DEEP',
    ]);
    expect(await by(`a${' + a'.repeat(300)}`)).toEqual(['criteria.0.rule.text EXPRESSION_TOO_LONG']);
    expect(await by('a + b')).toEqual(['criteria.0.rule.text UNKNOWN_INPUT']);
    expect(await by('a', 'KHONG_CO')).toEqual(['criteria.0.inputs.0.indicator INDICATOR_UNKNOWN']);
  });

  it('says in words where the fault lies', async () => {
    const { record } = await criteria.draft(content({ code: 'BO-LOI', scale: decimal('100.5') }));
    const answer = await criteria.publish(record.id, 1, '2026-12-01');
    expect(answer.faults[0].message).toBe(
      'Tiêu chí: Tổng điểm tối đa là 100, còn thiếu 0,5 so với thang 100,5.',
    );
  });
});

describe('what is no draft', () => {
  it('is not kept: a rule without its parameters, a text in place of a set, nesting without end', async () => {
    const broken = content({ code: 'BO-HONG' });
    const [leaf] = broken.criteria;
    expect(
      await criteria.draft({ ...broken, criteria: [{ ...leaf, rule: { name: 'perOccurrence' } }] }),
    ).toMatchObject({ faults: [{ code: 'MEMBER_MISSING', path: ['criteria', '0', 'rule', 'points'] }] });
    expect(await criteria.draft('CUM-1000')).toMatchObject({ faults: [{ code: 'NOT_A_SET' }] });
    let nested: unknown = [];
    for (let depth = 0; depth < 200; depth += 1) nested = { children: [nested] };
    expect(await criteria.draft({ ...broken, criteria: [nested] })).toMatchObject({
      faults: [{ code: 'TOO_LARGE' }],
    });
  });

  it('is not kept with the number of a person in it', async () => {
    const notes = { vi: 'Gọi 0912345678', en: '' };
    expect(await criteria.draft(content({ code: 'BO-NGUOI', notes }))).toMatchObject({
      faults: [{ code: 'PERSONAL_IDENTIFIER', path: ['notes', 'vi'] }],
    });
  });
});

describe('a province that extends a set of the ministry', () => {
  const met = (key: string) =>
    aLeaf(key, {
      maximum: null,
      rule: { name: 'allOrNothing', condition: { kind: 'YES' } },
      inputs: [anInput('met')],
    });
  const recognition = { outcome: 'RECOGNITION', scale: null } as const;

  it('adds criteria and takes none away', async () => {
    const base = await criteria.published(
      content({ code: 'AN-TOAN', ...recognition, criteria: [met('1'), met('2')] }),
    );
    const extension = (...keys: string[]) =>
      content({
        code: 'AN-TOAN-QN',
        ...recognition,
        criteria: keys.map(met),
        extends: { code: base.code, version: base.edition },
      });
    const { record } = await criteria.draft(extension('1', '9'), 'canbo.tinh');
    expect(record.faults).toEqual([{ code: 'CRITERION_TAKEN_AWAY', path: ['criteria'] }]);
    const revise = { id: record.id, version: 1, content: extension('1', '2', '9') };
    await criteria.perform('canbo.tinh', 'reviseCriteriaSet', revise);
    const answer = await criteria.publish(record.id, 2, '2026-12-01', 'duyet.tinh');
    expect(answer.record).toMatchObject({ state: 'PUBLISHED', extends: { code: 'AN-TOAN', edition: 1 } });
  });
});

describe('two who revise one draft', () => {
  it('do not overwrite each other, and a repeated answer is the first one', async () => {
    const { record } = await criteria.draft(content({ code: 'BO-HAI' }));
    const revise = {
      idempotencyKey: randomUUID(),
      id: record.id,
      version: 1,
      content: content({ code: 'BO-HAI', name: { vi: 'Tên mới', en: '' } }),
    };
    expect(await criteria.perform('tonghop', 'reviseCriteriaSet', revise)).toMatchObject({
      record: { title: 'Tên mới', version: 2 },
    });
    expect(await criteria.perform('tonghop', 'reviseCriteriaSet', revise)).toMatchObject({
      record: { version: 2 },
    });
    expect(
      await criteria.perform('quantri', 'reviseCriteriaSet', { ...revise, idempotencyKey: randomUUID() }),
    ).toMatchObject({ __typename: 'RecordConflict', current: { version: 2 } });
  });
});
