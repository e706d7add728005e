import type { Day } from '@danvan/domain/kernel';
import type { CriteriaSetJson } from '@danvan/domain/scoring';
import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './graphql-env.d.ts';

/** A moment in UTC, ISO 8601, as it comes over the wire. */
export type Instant = string & { readonly __instant: true };

/** An exact decimal in plain notation; the domain's `parseDecimal` reads it. */
export type DecimalText = string;

/**
 * Writes a typed document: `graphql('query … { … }', [fragments])`. Fragments are masked: what a fragment
 * asked for is read only by the component that owns it, through `readFragment`.
 */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: {
    ID: string;
    Day: Day;
    Decimal: DecimalText;
    Instant: Instant;
    CriteriaContent: CriteriaSetJson;
  };
}>();

/** A type or enum of the schema by its name, e.g. `Schema<'ReportState'>`. */
export type SchemaType<Name extends Parameters<typeof graphql.scalar>[0]> = ReturnType<
  typeof graphql.scalar<Name>
>;

export {
  type FragmentOf,
  type ResultOf,
  readFragment,
  type TadaDocumentNode,
  type VariablesOf,
} from 'gql.tada';
