import { randomUUID } from 'node:crypto';
import {
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGatewaySchema } from '../../../schema/build.ts';
import { type ReportingWorld, reportingWorld } from '../../../testing/reporting-world.ts';

const PHONE = 'Liên hệ 0912345678';
/** Read as a number or looked up in a register, whatever is typed there; what stands there meanwhile. */
const NO_WORDS: Readonly<Record<string, unknown>> = {
  entry: '12',
  targetValue: null,
  targetIndicatorCode: null,
};
/** Values at which all that an input may carry is asked for. */
const CHOSEN: Readonly<Record<string, string>> = { ActivityKind: 'COMMENDATION' };
const ACTS = [
  'assignTask',
  'draftPlan',
  'draftProgramme',
  'registerDocument',
  'planMeeting',
  'planInspection',
  'registerModel',
  'recordActivity',
  'recordStatement',
  'establishCluster',
] as const;

const mutations = buildGatewaySchema().getMutationType()?.getFields() ?? {};
const inputOf = (act: string): GraphQLInputType => {
  const type = mutations[act]?.args[0]?.type;
  if (type === undefined) throw new Error(`There is no act ${act}`);
  return type;
};

const LEAVES: Readonly<Record<string, () => unknown>> = {
  String: () => 'Việc chung',
  Int: () => 2026,
  Boolean: () => false,
  Day: () => '2026-06-01',
  ID: randomUUID,
};

const isId = (type: GraphQLInputType): boolean => getNamedType(type).name === 'ID';

/** A whole input with every text that it may carry; `poison`: the place of the text that carries a telephone number. */
const sampleOf = (type: GraphQLInputType, at: string, poison: string, name = ''): unknown => {
  if (isNonNullType(type)) return sampleOf(type.ofType, at, poison, name);
  if (isListType(type)) return isId(type) ? [] : [sampleOf(type.ofType, at, poison, name)];
  if (isInputObjectType(type)) {
    const members = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) || !isId(field.type),
    );
    return Object.fromEntries(
      members.map((field) => [field.name, sampleOf(field.type, `${at}.${field.name}`, poison, field.name)]),
    );
  }
  if (isEnumType(type)) return CHOSEN[type.name] ?? type.getValues()[0]?.name;
  if (at === poison) return PHONE;
  return name in NO_WORDS ? NO_WORDS[name] : LEAVES[type.name]?.();
};

/** The places of all texts within an input. */
const textsOf = (type: GraphQLInputType, at: string, name = ''): string[] => {
  const named = getNamedType(type);
  if (isInputObjectType(named))
    return Object.values(named.getFields()).flatMap((field) =>
      textsOf(field.type, `${at}.${field.name}`, field.name),
    );
  return named.name === 'String' && !(name in NO_WORDS) ? [at] : [];
};

const TEXTS = ACTS.flatMap((act) => textsOf(inputOf(act), act).map((place) => [place, act] as const));

let world: ReportingWorld;
beforeAll(async () => {
  world = await reportingWorld();
});
afterAll(() => world.close());

describe('a text by which a record comes to be carries nobody’s telephone number', () => {
  it.each(TEXTS)('%s', async (place, act) => {
    const type = inputOf(act);
    const answer = await (await world.as('danvan.tinh')).ask(
      `mutation ($input: ${type}) { it: ${act}(input: $input) { ... on InputRefused { faults { code message } } } }`,
      { input: sampleOf(type, act, place) as Record<string, unknown> },
    );
    const faults: { code: string; message: string }[] = answer.data?.it.faults ?? [];
    const refused = faults.find(({ code }) => code === 'PERSONAL_IDENTIFIER');
    expect(refused?.message ?? answer.text).toContain('số điện thoại');
  });
});
