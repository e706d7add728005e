import { randomUUID } from 'node:crypto';
import type { ReportingWorld, UserName } from '../../../testing/reporting-world.ts';

const TASK = `id version title visibility state standing isStuck daysLate deadline startsOn assignedOn theme product
  result finishedOn failedChecks openActs lead { id } cooperating { id } owner { id } concerned { id }
  target { indicatorCode value text } delay { cause words isConfirmed } plan { id } arisesFrom { id kind }
  history { kind on percent words unit { id } }`;
const PLAN = `id version title visibility state year motto themes openActs partners { id } owner { id }
  programme { id } adapts { id } adaptedBy { id }
  progress { all { total stuck byState { state count } byStanding { standing count } } byTheme { theme total } }`;
const ANSWER = `__typename
  ... on RecordChanged { warnings { code path }
    record { ... on Task { ${TASK} } ... on AnnualPlan { ...Plan } ... on Programme { id } } }
  ... on InputRefused { faults { code message path } }
  ... on RecordConflict { current { version } }
  ... on ActRefused { code message }`;
const ACT = `${ANSWER.replace('...Plan', PLAN.replace('state year', 'planState: state year').replace('openActs', 'planActs: openActs'))}`;

/** What the tests of plans and tasks do and read, in the name of some user of a small world. */
export const workOf = (world: ReportingWorld) => {
  const ask = async (userName: UserName, query: string, variables: object) =>
    (await world.as(userName)).ask(query, { ...variables });
  const perform = async (userName: UserName, name: string, input: object) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const named = name === 'reviewPlan' || name === 'withdrawPlan' ? 'PlanActInput' : type;
    const query = `mutation ($input: ${named}!) { it: ${name}(input: $input) { ${ACT} } }`;
    const answer = await ask(userName, query, { input: { idempotencyKey: randomUUID(), ...input } });
    return answer.data?.it ?? answer;
  };
  const programme = async (over: object = {}, userName: UserName = 'danvan.tinh'): Promise<string> => {
    const parties = [
      { unitId: 'bdv:quang-ngai', role: 'LEAD' },
      { unitId: 'ca:quang-ngai', role: 'COOPERATING' },
    ];
    const content = {
      name: 'Chương trình phối hợp',
      programmeKind: 'COORDINATION',
      parties,
      baseIds: [],
      validFrom: '2026-01-01',
      validTo: '2027-01-01',
      focusAreas: [],
      milestones: [],
      visibility: 'JOINT',
      ...over,
    };
    return (await perform(userName, 'draftProgramme', { programme: content })).record.id;
  };
  const assign = (over: object = {}, userName: UserName = 'danvan.tinh', key: object = {}) =>
    perform(userName, 'assignTask', {
      task: {
        title: 'Tập huấn cán bộ dân vận cơ sở',
        leadId: 'ca:quang-ngai',
        cooperatingIds: [],
        deadline: '2026-12-15',
        programmeIds: [],
        visibility: 'JOINT',
        ...over,
      },
      ...key,
    });
  const plan = (programmeId: string, over: object = {}, userName: UserName = 'danvan.tinh') =>
    perform(userName, 'draftPlan', {
      plan: {
        title: 'Kế hoạch phối hợp năm 2026',
        programmeId,
        year: 2026,
        themes: ['Tuyên truyền', 'Tập huấn'],
        partnerIds: ['ca:quang-ngai'],
        ...over,
      },
    });
  const taskSeen = async (userName: UserName, id: string) =>
    (await ask(userName, `query ($id: ID!) { task(id: $id) { ${TASK} } }`, { id })).data.task;
  const planSeen = async (userName: UserName, id: string) =>
    (await ask(userName, `query ($id: ID!) { plan(id: $id) { ${PLAN} } }`, { id })).data.plan;
  const tasks = async (userName: UserName, filter: object): Promise<string[]> => {
    const query =
      'query ($filter: TaskFilter!) { tasks(filter: $filter, first: 100) { nodes { id } totalCount } }';
    const { nodes, totalCount } = (await ask(userName, query, { filter })).data.tasks;
    if (nodes.length !== totalCount) throw new Error(`${nodes.length} of ${totalCount} tasks`);
    return nodes.map((node: { id: string }) => node.id);
  };
  const plansToAdapt = async (userName: UserName): Promise<string[]> => {
    const query = 'query { plans(filter: { toAdapt: true }, first: 100) { nodes { id } } }';
    return (await ask(userName, query, {})).data.plans.nodes.map((node: { id: string }) => node.id);
  };
  return { ask, perform, programme, assign, plan, taskSeen, planSeen, tasks, plansToAdapt };
};
export type Work = ReturnType<typeof workOf>;
