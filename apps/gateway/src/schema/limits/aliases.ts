import { GraphQLError, type ValidationRule } from 'graphql';

/** Refuses documents with more than `most` aliases: the same field asked many times over. */
export const limitAliases =
  (most: number): ValidationRule =>
  (context) => {
    let count = 0;
    return {
      Field: (node) => {
        if (node.alias === undefined) return;
        count += 1;
        if (count === most + 1) {
          context.reportError(new GraphQLError(`More than ${most} aliases.`, { nodes: node }));
        }
      },
    };
  };
