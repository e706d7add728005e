import { type DocumentNode, GraphQLError, Kind, visit } from 'graphql';

const asksForSchema = (document: DocumentNode): boolean => {
  let found = false;
  visit(document, {
    [Kind.FIELD]: ({ name }) => {
      found ||= name.value === '__schema' || name.value === '__type';
    },
  });
  return found;
};

/** The schema is told to signed-in users only. */
export const requireNoIntrospection = (document: DocumentNode): void => {
  if (!asksForSchema(document)) return;
  throw new GraphQLError('The schema is told to signed-in users only.', {
    extensions: { code: 'INTROSPECTION_DISABLED', http: { status: 400 } },
  });
};
