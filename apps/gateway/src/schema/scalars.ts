import { type Day, type Decimal, decimalText, parseDay, parseDecimal } from '@danvan/domain/kernel';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const refuse = (message: string): never => {
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
};

const textOf = (node: ValueNode): unknown => (node.kind === Kind.STRING ? node.value : undefined);

const readDay = (value: unknown): Day => {
  const parsed = parseDay(typeof value === 'string' ? value : '');
  return parsed.ok ? parsed.value : refuse('A Day is written yyyy-MM-dd.');
};

const readDecimal = (value: unknown): Decimal => {
  const parsed = parseDecimal(typeof value === 'string' ? value : '');
  return parsed.ok ? parsed.value : refuse('A Decimal is a text such as "1714" or "2.2".');
};

const readInstant = (value: unknown): Date => {
  const time =
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? new Date(value) : new Date(Number.NaN);
  return Number.isNaN(time.getTime()) ? refuse('An Instant is written as ISO 8601 in UTC.') : time;
};

export const DecimalScalar = new GraphQLScalarType<Decimal, string>({
  name: 'Decimal',
  description: 'An exact decimal in plain notation, e.g. "1714" or "2.2".',
  serialize: (value) => (typeof value === 'string' ? value : decimalText(value as Decimal)),
  parseValue: readDecimal,
  parseLiteral: (node) => readDecimal(textOf(node)),
});

export const DayScalar = new GraphQLScalarType<Day, string>({
  name: 'Day',
  description: 'A calendar date yyyy-MM-dd.',
  serialize: (value) => String(value),
  parseValue: readDay,
  parseLiteral: (node) => readDay(textOf(node)),
});

export const InstantScalar = new GraphQLScalarType<Date, string>({
  name: 'Instant',
  description: 'A moment in UTC, ISO 8601.',
  serialize: (value) => new Date(value as Date).toISOString(),
  parseValue: readInstant,
  parseLiteral: (node) => readInstant(textOf(node)),
});
