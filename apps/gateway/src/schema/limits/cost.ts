import { type DocumentNode, GraphQLError, type GraphQLSchema, getNullableType, isListType } from 'graphql';
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';
import { MAX_PAGE } from '../connection.ts';

/** How many members a list without a page size is thought to have. */
const USUAL_LIST = 5;

/** A field costs 1; what lies below it, as often as it is expected to come. */
const estimate = ({ field, args, childComplexity }: ComplexityEstimatorArgs): number => {
  if (typeof args.first === 'number') return 1 + Math.max(args.first, 1) * childComplexity;
  if (args.first === null) return 1 + MAX_PAGE * childComplexity;
  const isPlainList = isListType(getNullableType(field.type)) && field.name !== 'nodes';
  return 1 + (isPlainList ? USUAL_LIST : 1) * childComplexity;
};

type Operation = {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown> | undefined;
};

/** Variables of a wrong type cost nothing: the execution, which reads them in the same way, refuses them. */
const costOf = ({ schema, document, operationName, variables }: Operation): number => {
  try {
    const input = { schema, query: document, operationName, variables: variables ?? {} };
    return getComplexity({ ...input, estimators: [estimate] });
  } catch (failure) {
    if (failure instanceof GraphQLError) return 0;
    throw failure;
  }
};

/** Refuses an operation that costs more than `most`, with these variables. */
export const requireCost = (
  { schema, document, operationName, variables }: Operation,
  most: number,
): void => {
  const cost = costOf({ schema, document, operationName, variables });
  if (cost <= most) return;
  throw new GraphQLError(`Costs ${cost}, more than ${most}.`, {
    extensions: { code: 'TOO_COSTLY', http: { status: 400 } },
  });
};
