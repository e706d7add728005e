import sdl from '@danvan/api-schema/schema.graphql?raw';
import { buildSchema, isAbstractType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { EMBEDDED_TYPES, KEPT_BY_ACTS, POSSIBLE_TYPES, QUIET_ACTS } from './cache-shape.ts';

const schema = buildSchema(sdl);
const names = (type: 'Query' | 'Mutation') => {
  const root = schema.getType(type);
  return isObjectType(root) ? Object.keys(root.getFields()) : [];
};

const objects = Object.values(schema.getTypeMap()).filter(
  (type) => isObjectType(type) && !type.name.startsWith('__') && !['Query', 'Mutation'].includes(type.name),
);

describe('the cache and the schema', () => {
  it('agree on which things have no identity of their own', () => {
    const withoutId = objects
      .filter((type) => isObjectType(type) && !('id' in type.getFields()) && type.name !== 'Indicator')
      .map((type) => type.name);
    expect([...EMBEDDED_TYPES]).toEqual(expect.arrayContaining(withoutId));
  });

  it('keeps no type that the schema has not', () => {
    const known = objects.map((type) => type.name);
    expect(EMBEDDED_TYPES.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('agree on what stands behind every union and interface', () => {
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isAbstractType(type)) continue;
      const members = schema.getPossibleTypes(type).map((each) => each.name);
      const ours: Readonly<Record<string, readonly string[]>> = POSSIBLE_TYPES;
      expect([type.name, [...(ours[type.name] ?? [])].sort()]).toEqual([type.name, members.sort()]);
    }
  });

  it('name acts and questions that exist', () => {
    expect(names('Mutation')).toEqual(expect.arrayContaining([...QUIET_ACTS]));
    expect(names('Query')).toEqual(expect.arrayContaining([...KEPT_BY_ACTS]));
  });
});
