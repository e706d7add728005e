import { describe, expect, it } from 'vitest';
import type { OrgUnitId } from '../hierarchy/model.ts';
import { id } from '../kernel/index.ts';
import { ACTIONS, type Action } from './action.ts';
import { allowedActions, can } from './can.ts';
import { RELATIONS, relationOf } from './relation.ts';
import { ROLES, type Role } from './role.ts';

const unit = (name: string): OrgUnitId => id<'OrgUnit'>(name);
const scope = [unit('own')];

/** S self, D below, A above, B beside, X stranger: the reviewed table; columns are the roles in their order. */
const REVIEWED: Record<Action, readonly string[]> = {
  //                commune  officer  approver analyst  admin    danvan TW danvan tỉnh partner
  VIEW_HIERARCHY: ['SDABX', 'SDABX', 'SDABX', 'SDABX', 'SDABX', 'SDABX', 'SDABX', 'SDABX'],
  ENTER_FIGURES: ['S', 'S', '', 'S', 'S', '', '', ''],
  SUBMIT_REPORT: ['S', 'S', '', 'S', 'S', '', '', ''],
  REVIEW_REPORT: ['', 'D', 'D', 'D', 'D', '', '', ''],
  APPROVE_REPORT: ['', '', 'D', 'D', 'D', '', '', ''],
  AMEND_REPORT: ['S', 'S', 'D', 'D', 'D', '', '', ''],
  VIEW_REPORT: ['S', 'SD', 'SD', 'SDABX', 'SDABX', '', '', ''],
  VIEW_ROLLUP: ['S', 'SD', 'SD', 'SDABX', 'SDABX', 'SDABX', 'SD', ''],
  VIEW_PROGRESS: ['S', 'SD', 'SD', 'SDABX', 'SDABX', 'SDABX', 'SD', ''],
  VIEW_AUDIT: ['S', 'SD', 'SD', 'SD', 'SDABX', '', '', ''],
  CLOSE_PERIOD: ['', '', '', '', 'SDABX', '', '', ''],
  VIEW_WORK: ['S', 'SD', 'SD', 'SD', 'SD', 'SD', 'SD', 'S'],
  KEEP_DOCUMENT: ['S', 'S', 'S', 'S', 'S', 'S', 'S', ''],
  KEEP_PROGRAMME: ['', 'S', 'S', 'S', 'S', 'S', 'S', ''],
  KEEP_PLAN: ['S', 'S', 'S', 'S', 'S', 'S', 'S', ''],
  ASSIGN_TASK: ['S', 'S', 'S', 'S', 'S', 'S', 'S', ''],
  REPORT_TASK: ['S', 'S', 'S', 'S', 'S', 'S', 'S', ''],
  KEEP_MEETING: ['S', 'S', 'S', 'S', 'S', 'S', 'S', ''],
  KEEP_INSPECTION: ['', 'S', 'S', 'S', 'S', 'S', 'S', ''],
  ANSWER_INSPECTION: ['S', 'S', 'S', 'S', 'S', 'S', 'S', ''],
  KEEP_MODEL: ['S', 'SD', 'SD', 'SD', 'SD', 'SD', 'SD', ''],
  RECOGNISE_MODEL: ['', 'SD', 'SD', 'SD', 'SD', 'SD', 'SD', ''],
  KEEP_ACTIVITY: ['S', 'S', 'S', 'S', 'S', 'S', 'S', ''],
  KEEP_STATEMENT: ['S', 'S', 'S', 'S', 'S', 'S', 'S', ''],
  ATTACH_FILE: ['S', 'S', 'S', 'S', 'S', 'S', 'S', ''],
  KEEP_CRITERIA: ['', 'S', 'S', 'S', 'S', 'S', 'S', ''],
  PUBLISH_CRITERIA: ['', '', 'S', '', 'S', 'S', 'S', ''],
  KEEP_CLUSTER: ['', 'S', 'S', 'S', 'S', 'S', 'S', ''],
  SIGN_PLEDGE: ['S', 'S', 'S', 'S', 'S', 'S', 'S', ''],
  KEEP_ROUND: ['', 'S', 'S', 'S', 'S', 'S', 'S', ''],
  SCORE_SELF: ['S', 'S', 'S', 'S', 'S', 'S', 'S', ''],
  REVIEW_PEERS: ['S', 'S', 'S', 'S', 'S', 'S', 'S', ''],
  PUBLISH_RESULT: ['', '', 'S', '', 'S', 'S', 'S', ''],
  PROPOSE_COMMENDATION: ['S', 'S', 'S', 'S', 'S', 'S', 'S', ''],
  DECIDE_COMMENDATION: ['', '', 'S', '', 'S', 'S', 'S', ''],
};
const LETTERS = { SELF: 'S', DESCENDANT: 'D', ANCESTOR: 'A', SIBLING: 'B', STRANGER: 'X' } as const;

const reached = (role: Role, action: Action): string =>
  RELATIONS.filter((relation) => can({ role, scope }, action, { relation }))
    .map((relation) => LETTERS[relation])
    .join('');

describe('permission', () => {
  it.each(ACTIONS)('%s reaches exactly what was reviewed, for every role', (action) => {
    expect(ROLES.map((role) => reached(role, action))).toEqual(REVIEWED[action]);
  });

  it('without a scope nothing is allowed, not even what the nation may see (scoring.md §6: scope check skipped)', () => {
    const allowed = ROLES.flatMap((role) =>
      ACTIONS.filter((action) =>
        RELATIONS.some((relation) => can({ role, scope: [] }, action, { relation })),
      ),
    );
    expect(allowed).toEqual([]);
  });

  it('nobody who enters figures at a province or commune may approve', () => {
    const local = ['COMMUNE_OFFICER', 'PROVINCE_OFFICER', 'PROVINCE_APPROVER'] as const;
    const both = local.filter((role) => {
      const actions = allowedActions(role);
      return actions.includes('ENTER_FIGURES') && actions.includes('APPROVE_REPORT');
    });
    expect(both).toEqual([]);
  });

  it('no role approves a report of its own unit', () => {
    expect(ROLES.filter((role) => reached(role, 'APPROVE_REPORT').includes('S'))).toEqual([]);
  });

  it('Party roles change no report and close no period', () => {
    const readers = ['MASS_MOBILISATION_CENTRAL', 'MASS_MOBILISATION_PROVINCE'] as const;
    const ofReports = ACTIONS.slice(0, ACTIONS.indexOf('VIEW_WORK'));
    const changing = readers
      .flatMap(allowedActions)
      .filter((action) => ofReports.includes(action) && !action.startsWith('VIEW_'));
    expect(changing).toEqual([]);
  });

  it('partners change nothing', () => {
    expect(allowedActions('PARTNER').filter((action) => !action.startsWith('VIEW_'))).toEqual([]);
  });
});

describe('the relation of two units', () => {
  const nation = { unit: unit('bo'), ancestors: [] };
  const province = { unit: unit('quang-ngai'), ancestors: [unit('bo')] };
  const other = { unit: unit('gia-lai'), ancestors: [unit('bo')] };
  const commune = { unit: unit('sa-thay'), ancestors: [unit('quang-ngai'), unit('bo')] };
  it.each([
    [province, province, 'SELF'],
    [province, commune, 'DESCENDANT'],
    [nation, commune, 'DESCENDANT'],
    [commune, province, 'ANCESTOR'],
    [province, other, 'SIBLING'],
    [other, commune, 'STRANGER'],
    [nation, { unit: unit('front'), ancestors: [] }, 'STRANGER'],
  ])('%o sees %o as %s', (own, subject, relation) => {
    expect(relationOf(own, subject)).toBe(relation);
  });
});
