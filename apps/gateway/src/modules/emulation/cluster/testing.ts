import { randomUUID } from 'node:crypto';
import type { ReportingWorld, UserName } from '../../../testing/reporting-world.ts';

const CLUSTER = `id version title visibility endedOn endReason allowedActions owner { id } concerned { id }
  block { id name tree level keeper { id } }
  acts { act unit { id } }
  changesWaiting { year on basis unit { id } candidates { id } members { id } }
  years { year lead { id } deputy { id } signed waiting isPledgeComplete pledgeDueOn
    members { from to maySign unit { id } inPlaceOf { id }
      signings { on text reason targets { value indicator { code } } } } }`;
const ANSWER = `__typename
  ... on RecordChanged { warnings { code path } record { ... on EmulationCluster { ${CLUSTER} } } }
  ... on InputRefused { faults { code message path } }
  ... on RecordConflict { current { version } }
  ... on ActRefused { code message }`;

/** What the tests of clusters do and read, in the name of some user of a small world. */
export const clustersOf = (world: ReportingWorld) => {
  const ask = async (userName: UserName, query: string, variables: object) =>
    (await world.as(userName)).ask(query, { ...variables });
  const perform = async (userName: UserName, name: string, input: object) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { it: ${name}(input: $input) { ${ANSWER} } }`;
    const answer = await ask(userName, query, { input: { idempotencyKey: randomUUID(), ...input } });
    return answer.data?.it ?? answer;
  };
  const establish = (userName: UserName, over: object = {}) =>
    perform(userName, 'establishCluster', {
      cluster: { name: 'Cụm thi đua số 1', establishedOn: '2020-01-01' },
      block: { name: 'Khối Công an các tỉnh', tree: 'POLICE', level: 'PROVINCE' },
      ...over,
    });
  const setYear = (
    userName: UserName,
    of: { id: string; version: number },
    units: readonly string[],
    over: object = {},
  ) =>
    perform(userName, 'setClusterYear', {
      ...of,
      year: 2026,
      members: units.map((unitId) => ({ unitId })),
      leadId: units[0],
      deputyId: units[1] ?? null,
      ...over,
    });
  /** A cluster of three provinces in a block of its own, set for 2026. */
  const ofProvinces = async (): Promise<string> => {
    const { record } = await establish('quantri');
    await setYear('quantri', { id: record.id, version: 1 }, ['ca:quang-ngai', 'ca:gia-lai', 'ca:dak-lak']);
    return record.id;
  };
  const sign = (userName: UserName, id: string, unitId: string, over: object = {}) =>
    perform(userName, 'signPledge', {
      id,
      year: 2026,
      unitId,
      pledge: {
        targets: [{ indicatorCode: 'LAUNCHES', value: '1.200' }],
        text: 'Không để hình thành điểm nóng',
      },
      ...over,
    });
  const seen = async (userName: UserName, id: string) =>
    (await ask(userName, `query ($id: ID!) { cluster(id: $id) { ${CLUSTER} } }`, { id })).data.cluster;
  const listed = async (userName: UserName, filter: object): Promise<string[]> => {
    const query = 'query ($filter: ClusterFilter!) { clusters(filter: $filter) { nodes { id } } }';
    const { nodes } = (await ask(userName, query, { filter })).data.clusters;
    return nodes.map((node: { id: string }) => node.id);
  };
  return { ask, perform, establish, setYear, ofProvinces, sign, seen, listed };
};
export type Clusters = ReturnType<typeof clustersOf>;
