import { randomUUID } from 'node:crypto';
import type { ReportingWorld, UserName } from '../../../testing/reporting-world.ts';

const PARTS = `id version title visibility state meetingKind plannedOn heldOn day minutes cancelReason openActs
  programmes { id } concerned { id } chairs { id } attendance { unit { id } people }
  bridgePoints { unit { id } people } attendanceTotal { units counted people }
  bridgePointTotal { units counted people } agenda { title kind } papers { title unit { id } }
  appraises { from to } follows { id }
  conclusions { number text kind dueOn isAssigned owner { id } task { id } }
  asked { state days since carriedOverAs closedBecause meeting { id } conclusion { number text } }`;
const ANSWER = `__typename
  ... on RecordChanged { record { id ... on Meeting { ${PARTS} } } warnings { code message path } }
  ... on InputRefused { faults { code message path } }
  ... on RecordConflict { current { version } }
  ... on ActRefused { code }`;

const INPUTS: Readonly<Record<string, string>> = { concludeMeeting: 'MeetingOrderInput' };
type Order = { readonly id: string; readonly version: number };

/** What the tests of meetings do and read, in the name of some user of a small world; both sides chair. */
export const meetingsOf = (world: ReportingWorld) => {
  const ask = async (userName: UserName, query: string, variables: object) =>
    (await world.as(userName)).ask(query, { ...variables });
  const perform = async (userName: UserName, name: string, input: object) => {
    const type = INPUTS[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { it: ${name}(input: $input) { ${ANSWER} } }`;
    const answer = await ask(userName, query, { input: { idempotencyKey: randomUUID(), ...input } });
    return answer.data?.it ?? answer;
  };
  const planned = (programmeId: string, over: object = {}) => ({
    title: 'Hội nghị giao ban năm 2026',
    meetingKind: 'BRIEFING',
    programmeIds: [programmeId],
    plannedOn: '2026-03-15',
    chairIds: ['bdv:quang-ngai', 'ca:quang-ngai'],
    attendance: [],
    bridgePoints: [],
    agenda: [],
    papers: [],
    visibility: 'JOINT',
    ...over,
  });
  const act = (name: string, { id, version }: Order, over: object = {}, userName: UserName = 'danvan.tinh') =>
    perform(userName, name, { id, version, ...over });
  const seen = async (userName: UserName, id: string) =>
    (await ask(userName, `query ($id: ID!) { meeting(id: $id) { ${PARTS} } }`, { id })).data.meeting;
  const found = async (userName: UserName, filter: object): Promise<string[]> => {
    const query = 'query ($filter: MeetingFilter!) { meetings(filter: $filter) { nodes { id } } }';
    const { nodes } = (await ask(userName, query, { filter })).data.meetings;
    return nodes.map((node: { id: string }) => node.id);
  };
  return {
    ask,
    perform,
    planned,
    act,
    seen,
    found,
    plan: (programmeId: string, over: object = {}, userName: UserName = 'danvan.tinh') =>
      perform(userName, 'planMeeting', { meeting: planned(programmeId, over) }),
    hold: (order: Order, heldOn = '2026-03-15') => act('holdMeeting', order, { heldOn }),
    conclude: (order: Order, over: object) => act('recordConclusion', order, { kind: 'TASK', ...over }),
  };
};
