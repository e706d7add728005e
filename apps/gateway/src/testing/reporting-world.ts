import { randomUUID } from 'node:crypto';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { day, ok } from '@danvan/domain/kernel';
import { PLAIN_WEEK, periodAt } from '@danvan/domain/reporting';
import type { ApiClient } from '@danvan/testing';
import { insertMany } from '../database/insert-many.ts';
import { inAct } from '../database/unit-of-work.ts';
import { writeHierarchy } from '../modules/hierarchy/unit/write-hierarchy.ts';
import { type StoredForm, toFormRow } from '../modules/reporting/form/form.map.ts';
import { FORM_ASSIGNMENT, REPORT_FORM } from '../modules/reporting/form/form.row.ts';
import { toIndicatorRow } from '../modules/reporting/indicator/indicator.map.ts';
import { INDICATOR } from '../modules/reporting/indicator/indicator.row.ts';
import { openPeriod } from '../modules/reporting/period/open-period.ts';
import { COMMUNE_FORM, PROVINCE_FORM, SMALL_INDICATORS } from './small-forms.ts';
import { smallHierarchy } from './small-hierarchy.ts';
import { type TestGateway, testGateway } from './test-gateway.ts';

const ACCOUNTS = [
  { userName: 'quantri', role: 'MINISTRY_ADMINISTRATOR', unitId: 'bca' },
  { userName: 'tonghop', role: 'MINISTRY_ANALYST', unitId: 'bca' },
  { userName: 'canbo.tinh', role: 'PROVINCE_OFFICER', unitId: 'ca:quang-ngai' },
  { userName: 'duyet.tinh', role: 'PROVINCE_APPROVER', unitId: 'ca:quang-ngai' },
  { userName: 'duyet.gialai', role: 'PROVINCE_APPROVER', unitId: 'ca:gia-lai' },
  { userName: 'canbo.xa', role: 'COMMUNE_OFFICER', unitId: 'ca:sa-thay' },
  { userName: 'canbo.dakto', role: 'COMMUNE_OFFICER', unitId: 'ca:dak-to' },
  { userName: 'canbo.iagrai', role: 'COMMUNE_OFFICER', unitId: 'ca:ia-grai' },
  { userName: 'danvan.tw', role: 'MASS_MOBILISATION_CENTRAL', unitId: 'bdv' },
  { userName: 'danvan.tinh', role: 'MASS_MOBILISATION_PROVINCE', unitId: 'bdv:quang-ngai' },
  { userName: 'doitac', role: 'PARTNER', unitId: 'mttq' },
] as const;

export type UserName = (typeof ACCOUNTS)[number]['userName'];

export const OLD_COMMUNES = ['sa-thay-cu', 'dak-to-cu', 'ya-ly-cu'] as const;
const COMMUNES = ['sa-thay', 'dak-to', 'mo-duc', 'ia-grai', 'chu-se', 'ea-hleo', ...OLD_COMMUNES];
const PROVINCES = ['kon-tum', 'quang-ngai-cu', 'quang-ngai', 'gia-lai', 'dak-lak'];

const police = (names: readonly string[]): OrgUnitId[] => names.map((name) => `ca:${name}` as OrgUnitId);

/** Opens the period of a form in which a day lies, for everyone who stood then. */
export const openPeriodAt = async (gateway: TestGateway, stored: StoredForm, on: string): Promise<string> => {
  const period = periodAt(stored.form.scheme, day(on));
  if (!period) throw new Error(`No period on ${on}`);
  const opened = await inAct(gateway.dataSource, null, gateway.clock, (uow) =>
    openPeriod(uow, { stored, period, calendar: PLAIN_WEEK }),
  );
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value.periodId;
};

const writeBasics = (gateway: TestGateway) =>
  inAct(gateway.dataSource, null, gateway.clock, async (uow) => {
    const { manager } = uow;
    await writeHierarchy(manager, smallHierarchy());
    await insertMany(manager, INDICATOR, SMALL_INDICATORS.map(toIndicatorRow));
    await insertMany(manager, REPORT_FORM, [COMMUNE_FORM, PROVINCE_FORM].map(toFormRow));
    const assigned = [
      ...police(COMMUNES).map((unit) => ({ form: COMMUNE_FORM, unit })),
      ...police(PROVINCES).map((unit) => ({ form: PROVINCE_FORM, unit })),
    ];
    const rows = assigned.map(({ form, unit }) => ({
      form_code: form.form.code,
      unit_id: unit,
      valid_from: '2010-01-01',
      valid_to: null,
    }));
    await insertMany(manager, FORM_ASSIGNMENT, rows);
    await uow.audit({ action: 'TEST_DATA', subjectId: 'test' });
    return ok(null);
  });

/** A gateway with the small hierarchy, two forms, an account of every role, and signed-in browsers. */
export const reportingWorld = async () => {
  const gateway = await testGateway();
  await writeBasics(gateway);
  for (const account of ACCOUNTS) await gateway.addAccount(account);
  const browsers = new Map<UserName, Promise<ApiClient>>();
  const as = (userName: UserName): Promise<ApiClient> => {
    const browser = browsers.get(userName) ?? gateway.signedIn(userName);
    browsers.set(userName, browser);
    return browser;
  };
  return { ...gateway, as, openPeriodAt: (form: StoredForm, on: string) => openPeriodAt(gateway, form, on) };
};
export type ReportingWorld = Awaited<ReturnType<typeof reportingWorld>>;

const REPORT_PARTS = `id state version revision filled total isLate sentBackReason allowedActions
  route { unit { id } decidedBy } figures { indicatorCode state value qualifier numerator denominator note }`;

const REFUSALS = `
  ... on FiguresRefused { code message faults { code message path indicatorCode field } }
  ... on VersionConflict { code message current { ${REPORT_PARTS} } }
  ... on ActRefused { code message path }`;

const SAVE = `mutation ($input: SaveFiguresInput!) { saveFigures(input: $input) {
  __typename ... on FiguresSaved { report { ${REPORT_PARTS} } } ${REFUSALS} } }`;

const act = (name: string) => `mutation ($input: ReportActInput!) { it: ${name}(input: $input) {
  __typename ... on ReportChanged { report { ${REPORT_PARTS} } } ${REFUSALS} } }`;

export type ActOnReport =
  | 'submitReport'
  | 'approveReport'
  | 'sendBackReport'
  | 'amendReport'
  | 'cancelAmendment';

type Order = { readonly reportId: string; readonly version: number; readonly key?: string };

/** Figures as a person types them: {"TEAMS": "1.714"}; more of a figure: {"COVERAGE": { numerator: "1", … }}. */
export type Typed = Readonly<Record<string, string | Record<string, string | null>>>;

const toInputs = (typed: Typed | readonly Typed[]) =>
  [typed]
    .flat()
    .flatMap((each) => Object.entries<Typed[string]>(each))
    .map(([indicatorCode, entry]) => ({
      indicatorCode,
      state: 'REPORTED',
      ...(typeof entry === 'string' ? { entry } : entry),
    }));

export const save = async (
  browser: ApiClient,
  { reportId, version, key }: Order,
  typed: Typed | readonly Typed[],
) => {
  const input = { reportId, version, idempotencyKey: key ?? randomUUID(), figures: toInputs(typed) };
  const answer = await browser.ask(SAVE, { input });
  return answer.data?.saveFigures ?? answer;
};

export const perform = async (
  browser: ApiClient,
  name: ActOnReport,
  { reportId, version, key }: Order,
  reason?: string,
) => {
  const input = { reportId, version, idempotencyKey: key ?? randomUUID(), reason };
  const answer = await browser.ask(act(name), { input });
  return answer.data?.it ?? answer;
};

/** Figures that every check accepts. */
export const GOOD: Typed = { TEAMS: '10', LAUNCHES: '3', GROUPS: '2', MEMBERS: '12' };

/** Enters and submits a report in its first version. */
export const submitted = async (browser: ApiClient, reportId: string, typed: Typed = GOOD) => {
  await save(browser, { reportId, version: 1 }, typed);
  return perform(browser, 'submitReport', { reportId, version: 2 });
};
