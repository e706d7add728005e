import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import { GraphQLError, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { requireNoIntrospection } from './introspection.ts';
import { requireCost } from './limits/cost.ts';
import { LIMITS } from './limits/index.ts';
import { requireStorableText } from './limits/storable-text.ts';

const requireNoSubscription = ({ operation }: OperationDefinitionNode): void => {
  if (operation !== OperationTypeNode.SUBSCRIPTION) return;
  throw new GraphQLError('There are no subscriptions.', {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
  });
};

/** A database that went away half-way: a client that gets 503 comes again, with the same key of its act. */
const tellWhenToComeAgain = ({ body, http }: GraphQLResponse): void => {
  const errors = body.kind === 'single' ? body.singleResult.errors : undefined;
  if (!errors?.some(({ extensions }) => extensions?.code === 'SERVICE_UNAVAILABLE')) return;
  http.status = 503;
  http.headers.set('retry-after', '5');
};

/** What the gateway adds to the course of every request: its id on errors, limits that need variables, an end. */
export const requestPlugin: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request, contextValue }) => {
      // An operation that is not in the document is refused by the execution.
      if (!operation) return;
      requireNoSubscription(operation);
      if (contextValue.actor === null) requireNoIntrospection(document);
      const { operationName, variables } = request;
      requireStorableText({ document, variables });
      requireCost({ schema, document, operationName, variables }, LIMITS.cost);
    },
    didEncounterErrors: async ({ errors, contextValue }) => {
      for (const error of errors) error.extensions.id = contextValue.requestId;
    },
    willSendResponse: async ({ response, contextValue }) => {
      tellWhenToComeAgain(response);
      await contextValue.release();
    },
  }),
};
