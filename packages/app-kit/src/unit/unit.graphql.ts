import { graphql, type ResultOf } from '@danvan/api-schema';

export const WorkingUnitQuery = graphql(`
  query WorkingUnit($id: ID!) {
    unit(id: $id) { id name shortName level existsTo }
  }
`);

export const UnitSearchQuery = graphql(`
  query UnitSearch($search: String!, $tree: HierarchyTree!, $first: Int!) {
    units(search: $search, tree: $tree, first: $first) {
      nodes { id name level existsFrom existsTo parent(tree: $tree) { id shortName } }
      totalCount
    }
  }
`);

/** A unit that the search found. */
export type FoundUnit = ResultOf<typeof UnitSearchQuery>['units']['nodes'][number];
