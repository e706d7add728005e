import { randomUUID } from 'node:crypto';
import type { ApiClient } from '@danvan/testing';
import { COMMUNES_RUN, PROVINCES_RUN } from './testing-ground.ts';

/** How tests of commendation act and ask; never imported outside tests. */
const STANDING = 'clusterName total class { place } rank mayHaveTitle isRecognised';
const COMMENDATION = `id title version state visibility year runId occasion openActs waitsForViewer
  form { code } issuer { id } run { title year isCorrected } overQuotaReason
  candidates { unit { id } kind people awards bars standing { ${STANDING} } outcome { granted reason }
    cancellations { on people reason citation document { id } } }
  quota { isExceeded lines { clusterName units allowed granted proposed overBy } }
  hindrances { code message path } returned { on reason } withdrawn { on reason }
  decision { on citation overQuotaReason document { id } } presented { on at presenter { id } }`;

const ANSWER = `__typename
  ... on RecordChanged { record { ... on Commendation { ${COMMENDATION} } } warnings { code path } }
  ... on InputRefused { code faults { code path message } }
  ... on RecordConflict { code } ... on ActRefused { code message path }`;

const INPUT_OF: Readonly<Record<string, string>> = {
  returnCommendation: 'StopCommendationInput',
  withdrawCommendation: 'StopCommendationInput',
};

/** Does an act and gives its answer; the idempotency key is a new one unless the input has one. */
export const act = async (browser: ApiClient, name: string, input: object) => {
  const type = INPUT_OF[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const answer = await browser.ask(
    `mutation ($input: ${type}!) { it: ${name}(input: $input) { ${ANSWER} } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  return answer.data?.it ?? answer;
};

export const collective = (unitId: string) => ({ unitId, kind: 'COLLECTIVE', people: 1 });
export const individuals = (unitId: string, people: number) => ({ unitId, kind: 'INDIVIDUAL', people });

/** A flag for Quảng Ngãi from the run of the provinces; what matters is stated. */
export const proposal = (rest: object = {}) => ({
  formCode: 'CO_THI_DUA',
  year: 2026,
  issuerId: 'bca',
  runId: PROVINCES_RUN,
  candidates: [collective('ca:quang-ngai')],
  ...rest,
});

/** Of the province's own line: letters for its communes, decided by its leader. */
export const letters = (rest: object = {}) => ({
  formCode: 'GIAY_KHEN',
  runId: COMMUNES_RUN,
  issuerId: 'ca:quang-ngai',
  candidates: [collective('ca:sa-thay'), individuals('ca:dak-to', 3)],
  ...rest,
});
/** To the ministry, without a run. */
export const forAnOccasion = (rest: object = {}) => ({
  formCode: 'BANG_KHEN',
  runId: null,
  occasion: 'Sơ kết 5 năm chương trình phối hợp số 09',
  ...rest,
});

/** Drafts a proposal and gives it as it is then. */
export const drafted = async (browser: ApiClient, rest: object = {}) => {
  const answer = await act(browser, 'draftCommendation', { commendation: proposal(rest) });
  if (!answer.record) throw new Error(JSON.stringify(answer));
  return answer.record;
};

export const submitted = async (browser: ApiClient, rest: object = {}) => {
  const { id, version } = await drafted(browser, rest);
  const answer = await act(browser, 'submitCommendation', { id, version });
  if (!answer.record) throw new Error(JSON.stringify(answer));
  return answer.record;
};

/** A decision that grants all that is proposed; what matters is stated. */
export const decision = (
  of: { id: string; version: number; candidates: { unit: { id: string }; kind: string; people: number }[] },
  rest: object = {},
) => ({
  id: of.id,
  version: of.version,
  on: '2026-11-22',
  citation: 'Quyết định số 120/QĐ-BCA',
  outcomes: of.candidates.map(({ unit, kind, people }) => ({ unitId: unit.id, kind, granted: people })),
  ...rest,
});

export const decided = async (proposer: ApiClient, issuer: ApiClient, rest: object = {}) => {
  const answer = await act(issuer, 'decideCommendation', decision(await submitted(proposer, rest)));
  if (!answer.record) throw new Error(JSON.stringify(answer));
  return answer.record;
};

export const askCommendation = async (browser: ApiClient, id: string) =>
  (await browser.ask(`query ($id: ID!) { commendation(id: $id) { ${COMMENDATION} } }`, { id })).data
    ?.commendation;

/** Ids of the commendations that answer to a filter, in their order. */
export const findIds = async (browser: ApiClient, filter: object): Promise<string[]> => {
  const answer = await browser.ask(
    'query ($filter: CommendationFilter!) { commendations(filter: $filter, first: 100) { nodes { id } } }',
    { filter },
  );
  if (!answer.data) throw new Error(answer.text);
  return answer.data.commendations.nodes.map((node: { id: string }) => node.id);
};

const REGISTER = `query ($filter: AwardFilter!) { commendationRegister(filter: $filter, first: 100) { totalCount nodes {
  candidate { unit { id } kind people awards cancellations { reason citation } }
  commendation { id year form { code } issuer { id } decision { citation } presented { presenter { id } } } } } }`;

export const askRegister = async (browser: ApiClient, filter: object) => {
  const answer = await browser.ask(REGISTER, { filter });
  if (!answer.data) throw new Error(answer.text);
  return answer.data.commendationRegister.nodes;
};

/** The faults of a refusal: "code path", in order; of an act as a whole its code. */
export const codes = (answer: { code?: string; faults?: { code: string; path: string[] }[] }) =>
  answer.faults?.map(({ code, path }) => `${code} ${path.join('.')}`) ?? [answer.code];
