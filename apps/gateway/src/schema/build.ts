import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { requirePermissions } from './permission.ts';
import { RESOLVERS } from './registry.ts';

/** The schema of the gateway. Fails when an operation does not say who may enter it. */
export const buildGatewaySchema = (): GraphQLSchema => {
  const schema = buildSchemaSync({ resolvers: [...RESOLVERS], validate: false });
  requirePermissions(schema);
  return schema;
};
