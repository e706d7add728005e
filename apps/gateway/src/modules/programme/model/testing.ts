import { randomUUID } from 'node:crypto';
import type { ApiClient } from '@danvan/testing';

/** How tests of models act and ask; never imported outside tests. */
const MODEL = `id title version state name field modelKind people started { day precision } area { id }
  concerned { id } openActs recognitions { standing level on { day precision } citation document { id } }
  results { on text figures { what value qualifier } } ended { on reason }
  points { id originId place teams openActs unit { id } started { day } reports { on teams } droppedOut { on } }
  counts { models recognised exemplary effective individuals points teams }`;

const ANSWER = `__typename
  ... on RecordChanged { record { ... on Model { ${MODEL} } } warnings { code path } }
  ... on InputRefused { code faults { code path message } }
  ... on RecordConflict { code } ... on ActRefused { code path message }`;

export type ModelActName =
  | 'registerModel'
  | 'reviseModel'
  | 'recogniseModel'
  | 'recordModelResult'
  | 'endModel'
  | 'replicateModel'
  | 'reviseReplicationPoint'
  | 'reportReplicationPoint'
  | 'dropOutReplicationPoint';

/** Does an act and gives its answer; the idempotency key is a new one unless the input has one. */
export const act = async (browser: ApiClient, name: ModelActName, input: object) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const answer = await browser.ask(
    `mutation ($input: ${type}!) { it: ${name}(input: $input) { ${ANSWER} } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  return answer.data?.it ?? answer;
};

export const onDay = (day: string) => ({ day, precision: 'ON' });

export const modelInput = (rest: object = {}) => ({
  title: 'Tiếng kẻng an ninh',
  field: 'DEFENCE_SECURITY',
  kind: 'COLLECTIVE',
  started: onDay('2025-09-01'),
  areaId: 'sa-thay',
  concernedIds: [],
  programmeIds: [],
  visibility: 'JOINT',
  ...rest,
});

/** Registers a model and gives its id and version for what follows. */
export const registered = async (browser: ApiClient, rest: object = {}) => {
  const answer = await act(browser, 'registerModel', { model: modelInput(rest) });
  if (!answer.record) throw new Error(JSON.stringify(answer));
  return { id: answer.record.id as string, version: answer.record.version as number };
};

/** Where the model is applied besides. */
export const pointInput = (unitId: string, rest: object = {}) => ({
  unitId,
  started: onDay('2025-10-01'),
  ...rest,
});

export const askModel = async (browser: ApiClient, id: string) =>
  (await browser.ask(`query ($id: ID!) { model(id: $id) { ${MODEL} } }`, { id })).data?.model;

/** Ids of the models that answer to a filter. */
export const findIds = async (browser: ApiClient, filter: object): Promise<string[]> => {
  const answer = await browser.ask(
    'query ($filter: ModelFilter!) { models(filter: $filter, first: 100) { totalCount nodes { id } } }',
    { filter },
  );
  if (!answer.data) throw new Error(answer.text);
  return answer.data.models.nodes.map((node: { id: string }) => node.id);
};

/** The faults of a refusal: "code path", in order. */
export const codes = (answer: { faults: { code: string; path: string[] }[] }) =>
  answer.faults.map(({ code, path }) => `${code} ${path.join('.')}`);
