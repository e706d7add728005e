import { graphql, type ResultOf } from '@danvan/api-schema';

export const UnitPageQuery = graphql(`
  query UnitPage($id: ID!) {
    unit(id: $id) {
      id
      name
      shortName
      level
      existsFrom
      existsTo
      trees
      area { id name }
      names { text from to }
      codes { text from to }
      predecessors { on unit { id name } }
      successors { on unit { id name } }
      events { id kind on basis units { id name shortName existsTo } }
      lineage {
        truncated
        nodes { id name shortName from to }
        links { fromId toId on kind share basis }
      }
    }
  }
`);

export const UnitPlacesQuery = graphql(`
  query UnitPlaces($id: ID!, $on: Day!) {
    unit(id: $id) {
      id
      nameThen: name(on: $on)
      levelThen: level(on: $on)
      ADMINISTRATIVE: ancestors(tree: ADMINISTRATIVE, on: $on) { id shortName }
      POLICE: ancestors(tree: POLICE, on: $on) { id shortName }
      PARTY: ancestors(tree: PARTY, on: $on) { id shortName }
      FRONT: ancestors(tree: FRONT, on: $on) { id shortName }
      ARMY: ancestors(tree: ARMY, on: $on) { id shortName }
    }
  }
`);

export const UnitListQuery = graphql(`
  query UnitList($search: String, $tree: HierarchyTree!, $level: OrgLevel, $on: Day, $first: Int!) {
    units(search: $search, tree: $tree, level: $level, on: $on, first: $first) {
      totalCount
      nodes {
        id
        name
        code
        level
        existsFrom
        existsTo
        parent(tree: $tree) { id shortName }
      }
    }
  }
`);

export const FormListQuery = graphql(`
  query FormList {
    forms { code name { vi en } }
  }
`);

export type UnitPageUnit = NonNullable<ResultOf<typeof UnitPageQuery>['unit']>;
export type LineageAnswer = UnitPageUnit['lineage'];
export type ListedUnit = ResultOf<typeof UnitListQuery>['units']['nodes'][number];
export type UnitPlaces = NonNullable<ResultOf<typeof UnitPlacesQuery>['unit']>;
