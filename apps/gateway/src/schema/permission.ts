import { type Action, reachOf } from '@danvan/domain/access';
import type { GraphQLSchema } from 'graphql';
import { Extensions, type MiddlewareFn, UseMiddleware } from 'type-graphql';
import type { Actor } from '../access/actor.ts';
import type { GatewayContext } from '../context.ts';
import { notAllowed, notSignedIn } from './refusals.ts';

/** Who may enter an operation: everybody, every signed-in user, or the roles that can do the action somewhere. */
export type Entry = 'PUBLIC' | 'SIGNED_IN' | Action;

const mayEnter = (actor: Actor, entry: Exclude<Entry, 'PUBLIC'>): boolean =>
  entry === 'SIGNED_IN' || reachOf(actor.role, entry) !== 'NONE';

const guard =
  (entry: Entry): MiddlewareFn<GatewayContext> =>
  ({ context }, next) => {
    if (entry === 'PUBLIC') return next();
    if (context.actor === null) throw notSignedIn();
    if (!mayEnter(context.actor, entry)) throw notAllowed();
    return next();
  };

/**
 * Declares and enforces who may enter a query or mutation; the build of the schema fails where it is missing.
 * Which units an action reaches is decided behind it, in the SQL or by the domain.
 */
export const Permission =
  (entry: Entry): MethodDecorator =>
  (target, key, descriptor) => {
    Extensions({ permission: entry })(target, key, descriptor);
    UseMiddleware(guard(entry))(target, key, descriptor);
  };

/** Every operation with what it declares; a missing declaration is null. */
export const declaredPermissions = (schema: GraphQLSchema): Map<string, Entry | null> => {
  const operations = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({ name: `${type?.name}.${field.name}`, field })),
  );
  return new Map(
    operations.map(({ name, field }) => [name, (field.extensions.permission as Entry | undefined) ?? null]),
  );
};

/** Throws when an operation declares no permission. */
export const requirePermissions = (schema: GraphQLSchema): void => {
  const missing = [...declaredPermissions(schema)].filter(([, entry]) => entry === null);
  if (missing.length > 0) {
    throw new Error(`Without a @Permission: ${missing.map(([name]) => name).join(', ')}`);
  }
};
