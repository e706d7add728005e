import { randomUUID } from 'node:crypto';
import { day, decimal } from '@danvan/domain/kernel';
import type { IndicatorCode } from '@danvan/domain/reporting';
import {
  type CriteriaSetDraft,
  type CriterionLeaf,
  emptySet,
  type InputDefinition,
  toJson,
} from '@danvan/domain/scoring';
import type { ReportingWorld, UserName } from '../../../testing/reporting-world.ts';

const words = (vi: string) => ({ vi, en: '' });

export const anInput = (name: string, indicator: string | null = null): InputDefinition => ({
  name,
  label: words(`Số liệu ${name}`),
  indicator: indicator as IndicatorCode | null,
  isTarget: false,
});

export const aLeaf = (key: string, over: Partial<CriterionLeaf> = {}): CriterionLeaf => ({
  key,
  name: words(`Tiêu chí ${key}`),
  source: null,
  note: null,
  maximum: decimal(100),
  rule: { name: 'perOccurrence', points: decimal(5) },
  missing: 'ZERO',
  mayBeNotAssigned: false,
  isQuantitative: true,
  inputs: [anInput('count', 'LAUNCHES')],
  ...over,
});

/** A set that can be published; a test states only what matters. */
export const content = (over: Partial<CriteriaSetDraft> = {}) =>
  toJson({
    ...emptySet({
      code: 'BO-THU',
      name: words('Bộ tiêu chí phong trào'),
      subject: 'UNIT',
      outcome: 'POINTS',
    }),
    criteria: [aLeaf('I')],
    ...over,
  });

const SET = `id title version visibility code edition state standing validFrom validTo rulesHash leafCount scale
  openActs content faults { code path } versions { edition state validTo } extends { code edition }`;
const ANSWER = `__typename
  ... on RecordChanged { record { ... on CriteriaSet { ${SET} } } }
  ... on InputRefused { faults { code message path } }
  ... on RecordConflict { current { version } }
  ... on ActRefused { code message }`;

export const TODAY = day('2026-11-22');

/** What the tests of criteria sets do and read, in the name of some user of a small world. */
export const criteriaOf = (world: ReportingWorld) => {
  const ask = async (userName: UserName, query: string, variables: object = {}) =>
    (await world.as(userName)).ask(query, { ...variables });
  const perform = async (userName: UserName, name: string, input: object) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { it: ${name}(input: $input) { ${ANSWER} } }`;
    const answer = await ask(userName, query, { input: { idempotencyKey: randomUUID(), ...input } });
    return answer.data?.it ?? answer;
  };
  const draft = (set: unknown, userName: UserName = 'tonghop') =>
    perform(userName, 'draftCriteriaSet', { content: set });
  const publish = (id: string, version: number, from: string, userName: UserName = 'quantri') =>
    perform(userName, 'publishCriteriaSet', { id, version, from });
  /** Drafts a set and puts it into force. */
  const published = async (set: unknown, from = '2026-12-01') => {
    const { record } = await draft(set);
    const answer = await publish(record.id, record.version, from);
    if (answer.__typename !== 'RecordChanged') throw new Error(JSON.stringify(answer));
    return answer.record;
  };
  const seen = async (userName: UserName, id: string) =>
    (await ask(userName, `query ($id: ID!) { criteriaSet(id: $id) { ${SET} } }`, { id })).data.criteriaSet;
  const list = async (userName: UserName, filter: object): Promise<string[]> => {
    const query =
      'query ($filter: CriteriaSetFilter!) { criteriaSets(filter: $filter) { nodes { code edition } } }';
    const { nodes } = (await ask(userName, query, { filter })).data.criteriaSets;
    return nodes.map((node: { code: string; edition: number }) => `${node.code} ${node.edition}`);
  };
  const on = async (userName: UserName, code: string, at: string) => {
    const query = 'query ($code: String!, $day: Day!) { criteriaSetOn(code: $code, day: $day) { edition } }';
    return (await ask(userName, query, { code, day: at })).data.criteriaSetOn;
  };
  return { ask, perform, draft, publish, published, seen, list, on };
};
