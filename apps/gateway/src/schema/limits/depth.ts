import {
  GraphQLError,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

const isIntrospection = (node: SelectionNode): boolean =>
  node.kind === Kind.FIELD && node.name.value.startsWith('__');

/** Measures each fragment once; one that contains itself counts as nothing (another rule refuses it). */
const measure = (context: ValidationContext) => {
  const known = new Map<string, number>();
  const depthOfSet = (set: SelectionSetNode | undefined): number =>
    Math.max(0, ...(set?.selections ?? []).map(depthOf));
  const depthOfFragment = (name: string): number => {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, 0);
    const depth = depthOfSet(context.getFragment(name)?.selectionSet);
    known.set(name, depth);
    return depth;
  };
  const depthOf = (node: SelectionNode): number => {
    if (isIntrospection(node)) return 0;
    if (node.kind === Kind.FIELD) return 1 + depthOfSet(node.selectionSet);
    return node.kind === Kind.INLINE_FRAGMENT
      ? depthOfSet(node.selectionSet)
      : depthOfFragment(node.name.value);
  };
  return depthOfSet;
};

/** Refuses operations whose fields lie more than `most` deep, fragments included; introspection has its own rule. */
export const limitDepth =
  (most: number): ValidationRule =>
  (context) => {
    const depthOf = measure(context);
    return {
      OperationDefinition: (node) => {
        if (depthOf(node.selectionSet) > most) {
          context.reportError(new GraphQLError(`Deeper than ${most} levels.`, { nodes: node }));
        }
      },
    };
  };
