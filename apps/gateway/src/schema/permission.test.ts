import { ACTIONS } from '@danvan/domain/access';
import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildGatewaySchema } from './build.ts';
import { declaredPermissions, requirePermissions } from './permission.ts';

const schema = buildGatewaySchema();

describe('the permission of operations', () => {
  it.each([...declaredPermissions(schema)])('%s is declared: %s', (_operation, entry) => {
    expect(['PUBLIC', 'SIGNED_IN', ...ACTIONS]).toContain(entry);
  });

  it('is PUBLIC for signing in and out and for asking who one is, and for nothing else', () => {
    const open = [...declaredPermissions(schema)]
      .filter(([, entry]) => entry === 'PUBLIC')
      .map(([name]) => name);
    expect(open.sort()).toEqual(['Mutation.signIn', 'Mutation.signOut', 'Query.viewer']);
  });

  it('must not be forgotten', () => {
    const query = new GraphQLObjectType({ name: 'Query', fields: { secret: { type: GraphQLString } } });
    expect(() => requirePermissions(new GraphQLSchema({ query }))).toThrow('Query.secret');
  });
});
