import { randomUUID } from 'node:crypto';
import type { ReportingWorld, UserName } from '../../../testing/reporting-world.ts';

const PARTS = `id title version state openActs concludedOn conclusion visibility
  lead { id } cooperating { id } inspected { id }
  sessions { id heldOn units { id } fromDelegation fromUnits }
  findings { id kind text unit { id } causes { kind text } }
  recommendations { id text unit { id } deadline state isOverdue turn openActs response { stance text promisedFor }
    escalatedTo { id } events { on act to by { id } note } }`;

const NOTICE = 'code message path';
const ACT = (name: string, type: string) => `mutation ($input: ${type}!) { it: ${name}(input: $input) {
  __typename
  ... on RecordChanged { record { id ... on Inspection { ${PARTS} } } warnings { ${NOTICE} } }
  ... on InputRefused { code message faults { ${NOTICE} } }
  ... on RecordConflict { code message current { id version } }
  ... on ActRefused { code message path } } }`;

const INPUTS = {
  planInspection: 'PlanInspectionInput',
  changeInspection: 'ChangeInspectionInput',
  recordSession: 'RecordSessionInput',
  recordFinding: 'RecordFindingInput',
  recommend: 'RecommendInput',
  withdrawInspectionPart: 'WithdrawInspectionPartInput',
  concludeInspection: 'ConcludeInspectionInput',
  closeInspection: 'InspectionOrderInput',
  answerRecommendation: 'AnswerRecommendationInput',
  reportRecommendationProgress: 'FollowUpInput',
  reportRecommendationFulfilment: 'FollowUpInput',
  sendBackRecommendation: 'FollowUpInput',
  escalateRecommendation: 'FollowUpInput',
  closeRecommendation: 'FollowUpInput',
} as const;
export type InspectionMutation = keyof typeof INPUTS;

/** The plan of the examples: the commission of Quảng Ngãi inspects the police of two provinces. */
export const PLAN = {
  title: 'Kiểm tra việc thực hiện quy chế công tác dân vận',
  visibility: 'JOINT',
  inspectedIds: ['ca:quang-ngai', 'ca:gia-lai'],
  startsOn: '2026-11-01',
  endsOn: '2026-11-30',
};

/** What users of the API do with inspections. */
export const inspectionActs = (world: ReportingWorld) => {
  const ask = async (user: UserName, name: InspectionMutation, input: object) => {
    const browser = await world.as(user);
    const answer = await browser.ask(ACT(name, INPUTS[name]), {
      input: { idempotencyKey: randomUUID(), ...input },
    });
    return answer.data?.it ?? answer;
  };
  const see = async (user: UserName, id: string) => {
    const browser = await world.as(user);
    const answer = await browser.ask(`query ($id: ID!) { inspection(id: $id) { ${PARTS} } }`, { id });
    return answer.data?.inspection;
  };
  const plan = (user: UserName, over: object = {}) =>
    ask(user, 'planInspection', { plan: { ...PLAN, ...over } });
  /** Acts on an inspection in its present version, as its lead sees it; gives the inspection or the refusal. */
  const act = async (user: UserName, name: InspectionMutation, id: string, input: object = {}) => {
    const { version } = await see('danvan.tinh', id);
    const answer = await ask(user, name, { id, version, ...input });
    return answer.record ?? answer;
  };
  return { ask, see, plan, act };
};
