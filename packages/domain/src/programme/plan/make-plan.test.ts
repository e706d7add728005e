import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrgUnitId } from '../../hierarchy/model.ts';
import { day, id, validFrom } from '../../kernel/index.ts';
import { type PlanId, recordId, sayFault } from '../record/index.ts';
import { adaptPlan } from './adapt-plan.ts';
import { makePlan } from './make-plan.ts';
import type { AnnualPlan, PlanDraft, PlanSetting, UpperPlan } from './model.ts';
import { PLAN_FAULT_WORDS } from './words.ts';

const u = (name: string): OrgUnitId => id<'OrgUnit'>(name);
const [CENTRE, PROVINCE, COMMUNE, STRANGER] = [u('tgdv-tw'), u('tgdv-tinh'), u('xa'), u('tinh-khac')];
const JOINT = recordId<'PROGRAMME'>('chuong-trinh-2022-2026');
const OF_PROVINCE = recordId<'PROGRAMME'>('chuong-trinh-cua-tinh');
const planId = (name: string): PlanId => recordId<'PLAN'>(name);

const upperPlan = (over: Partial<AnnualPlan> = {}, lineage: PlanId[] = []): UpperPlan => ({
  plan: { id: planId('ke-hoach-tw'), programme: JOINT, year: 2026, unit: CENTRE, state: 'ISSUED', ...over },
  lineage,
});
const typed = (over: Partial<PlanDraft> = {}): PlanDraft => ({
  title: 'Kế hoạch phối hợp năm 2026',
  programme: JOINT,
  year: 2026,
  motto: 'Dân biết, dân bàn, dân làm, dân kiểm tra',
  themes: ['Tuyên truyền', 'Xây dựng mô hình'],
  adapts: planId('ke-hoach-tw'),
  document: null,
  partners: [],
  ...over,
});
const setting = (over: Partial<PlanSetting> = {}): PlanSetting => ({
  self: null,
  unit: PROVINCE,
  above: new Set([CENTRE]),
  programme: { owner: CENTRE, validity: validFrom(day('2022-01-01'), day('2027-01-01')), derivesFrom: [] },
  upper: upperPlan(),
  ...over,
});
const faultsOf = (draft: PlanDraft, around: PlanSetting): string[] => {
  const made = makePlan(draft, around);
  return made.ok ? [] : made.error.map(({ code }) => code);
};

describe('a yearly plan', () => {
  it('adapts the plan of the level above and keeps the link', () => {
    expect(makePlan(typed(), setting())).toMatchObject({
      ok: true,
      value: { value: { adapts: 'ke-hoach-tw', themes: ['Tuyên truyền', 'Xây dựng mô hình'] }, warnings: [] },
    });
  });

  it('stands on its own where there is nothing above', () => {
    expect(faultsOf(typed({ adapts: null }), setting({ upper: null }))).toEqual([]);
  });

  it('begins with motto and themes of the plan above, and without its document', () => {
    const upper: AnnualPlan = {
      ...typed(),
      ...upperPlan().plan,
      title: 'Kế hoạch của Trung ương',
      adapts: null,
      document: recordId<'DOCUMENT'>('kh-01'),
    };
    const above = new Set([CENTRE]);
    expect(adaptPlan(upper, above)).toEqual({
      ...typed({ title: 'Kế hoạch của Trung ương' }),
      adapts: upper.id,
      document: null,
    });
    expect(faultsOf(adaptPlan(upper, above), setting())).toEqual([]);
    expect(adaptPlan(upper, new Set()).partners).toEqual([CENTRE]);
  });

  it('tells every fault at once, at its place', () => {
    const made = makePlan(
      typed({
        title: ' ',
        year: 1999,
        themes: ['Tập huấn', '', 'Tập huấn'],
        motto: 'Gọi 0912 345 678',
        partners: [STRANGER, PROVINCE, STRANGER],
      }),
      setting({ programme: null, upper: null }),
    );
    expect(made.ok ? [] : made.error.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['TEXT_REQUIRED', 'title'],
      ['PROGRAMME_REQUIRED', 'programme'],
      ['YEAR_NOT_USABLE', 'year'],
      ['PERSONAL_IDENTIFIER', 'motto'],
      ['TEXT_REQUIRED', 'themes.1'],
      ['THEME_REPEATED', 'themes.2'],
      ['UPPER_PLAN_UNKNOWN', 'adapts'],
      ['PARTNER_IS_OWN_UNIT', 'partners.1'],
      ['PARTNER_REPEATED', 'partners.2'],
    ]);
  });

  it('of a year that its programme no longer covers is allowed with a warning', () => {
    const made = makePlan(typed({ year: 2027 }), setting({ upper: upperPlan({ year: 2027 }) }));
    expect(made).toMatchObject({ ok: true, value: { warnings: [{ code: 'YEAR_OUTSIDE_PROGRAMME' }] } });
  });
});

describe('the link upward', () => {
  it.each([
    ['of another year', { upper: upperPlan({ year: 2025 }) }, 'UPPER_PLAN_OF_OTHER_YEAR'],
    [
      'of another programme',
      { upper: upperPlan({ programme: OF_PROVINCE }) },
      'UPPER_PLAN_OF_OTHER_PROGRAMME',
    ],
    ['of a unit that is not above', { upper: upperPlan({ unit: STRANGER }) }, 'UPPER_PLAN_NOT_ABOVE'],
    ['of the unit itself', { upper: upperPlan({ unit: PROVINCE }) }, 'UPPER_PLAN_NOT_ABOVE'],
    ['that is still a draft', { upper: upperPlan({ state: 'DRAFT' }) }, 'UPPER_PLAN_NOT_ISSUED'],
    ['that was withdrawn', { upper: upperPlan({ state: 'WITHDRAWN' }) }, 'UPPER_PLAN_NOT_ISSUED'],
    ['that nobody knows', { upper: null }, 'UPPER_PLAN_UNKNOWN'],
    [
      'that comes from this plan itself',
      { self: planId('cua-tinh'), upper: upperPlan({}, [planId('cua-bo'), planId('cua-tinh')]) },
      'UPPER_PLAN_IN_CIRCLE',
    ],
    ['to the plan itself', { self: planId('ke-hoach-tw') }, 'UPPER_PLAN_IN_CIRCLE'],
  ] as const)('to a plan %s is refused', (_, over, code) => {
    expect(faultsOf(typed(), setting(over))).toEqual([code]);
  });

  it('may lead to the programme from which the own programme derives', () => {
    const programme = { owner: PROVINCE, validity: validFrom(day('2022-01-01')), derivesFrom: [JOINT] };
    expect(faultsOf(typed({ programme: OF_PROVINCE }), setting({ programme }))).toEqual([]);
  });

  it('may lead to the owner of a joint programme, who stands in another tree', () => {
    const programme = { owner: STRANGER, validity: validFrom(day('2022-01-01')), derivesFrom: [] };
    const upper = upperPlan({ unit: STRANGER });
    expect(faultsOf(typed(), setting({ unit: COMMUNE, above: new Set(), programme, upper }))).toEqual([]);
  });

  it('never closes a circle, however long the lineage', () => {
    const names = fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(names, fc.nat(), (chain, pick) => {
        const lineage = chain.map((name) => planId(`p${name}`));
        const self = lineage[pick % lineage.length] ?? planId('none');
        expect(faultsOf(typed(), setting({ self, upper: upperPlan({}, lineage) }))).toEqual([
          'UPPER_PLAN_IN_CIRCLE',
        ]);
      }),
    );
  });
});

describe('the words of a plan', () => {
  it('name what is meant', () => {
    const made = makePlan(typed({ year: 1999 }), setting({ upper: upperPlan({ year: 1999 }) }));
    const said = made.ok ? [] : made.error.map((fault) => sayFault(PLAN_FAULT_WORDS, fault, 'vi'));
    expect(said).toEqual(['Năm của kế hoạch từ 2010 đến 2040.']);
  });
});
