import { graphql, type ResultOf } from '@danvan/api-schema';

export const RollupQuery = graphql(`
  query Rollup($input: RollupInput!) {
    rollup(input: $input) {
      __typename
      ... on RollupTable {
        structure
        on
        asOf
        total {
          hasChildren
          unit { id name shortName existsTo }
          cells { indicatorCode periodId value qualifier isProvisional mark reported expected absence }
        }
        rows {
          hasChildren
          unit { id name shortName existsTo }
          cells { indicatorCode periodId value qualifier isProvisional mark reported expected absence }
        }
        remainder {
          mark
          origin { id name shortName existsTo }
          among { id shortName }
          cells { indicatorCode periodId value qualifier isProvisional mark reported expected absence }
        }
      }
      ... on ActRefused { code message }
    }
  }
`);

export const FormIndicatorsQuery = graphql(`
  query FormIndicators($code: ID!) {
    form(code: $code) {
      code
      name { vi en }
      isDemonstration
      sections {
        title { vi en }
        items { indicator { code name { vi en } unitOfMeasure { vi en } kind decimals pairedWith } }
      }
    }
  }
`);

export const PlaceQuery = graphql(`
  query Place($id: ID!, $tree: HierarchyTree!, $on: Day) {
    unit(id: $id) {
      id
      name
      shortName
      level
      ancestors(tree: $tree, on: $on) { id shortName }
    }
  }
`);

/** Reports from which a figure of the table was added up. */
export const FigureSourcesQuery = graphql(`
  query FigureSources($filter: ReportFilter!, $first: Int!) {
    reports(filter: $filter, first: $first) {
      totalCount
      nodes { id state isLate submittedAt submittedBy isDemonstration unit { id name shortName } }
    }
  }
`);

type Answer = ResultOf<typeof RollupQuery>['rollup'];
/** The table as the API gives it. */
export type RollupAnswer = Extract<Answer, { __typename: 'RollupTable' }>;
export type AnswerCell = RollupAnswer['total']['cells'][number];
export type FormIndicators = NonNullable<ResultOf<typeof FormIndicatorsQuery>['form']>;
/** An indicator as tables and pages name it. */
export type ShownIndicator = FormIndicators['sections'][number]['items'][number]['indicator'];
export type Place = NonNullable<ResultOf<typeof PlaceQuery>['unit']>;
