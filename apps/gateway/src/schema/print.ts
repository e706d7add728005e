import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';

/** The schema as the committed text: sorted, so that the order of files decides nothing. */
export const printedSchema = (schema: GraphQLSchema): string =>
  `${printSchema(lexicographicSortSchema(schema))}\n`;
