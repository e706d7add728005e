import { graphql, type ResultOf } from '@danvan/api-schema';
import { WorkActParts } from '../../programme/record/work-act-parts.ts';

/** A version of a set as a line of a list. */
export const CriteriaSetLine = graphql(`
  fragment CriteriaSetLine on CriteriaSet @_unmask {
    id kind title visibility origin code edition state standing subject outcome scale
    leafCount sourcedLeafCount validFrom validTo
    name { vi en }
    owner { id name shortName }
  }
`);

export const CriteriaSetListQuery = graphql(
  `query CriteriaSetList {
    criteriaSets(filter: {}, first: 100) { totalCount nodes { ...CriteriaSetLine } }
  }`,
  [CriteriaSetLine],
);

export const CriteriaSetQuery = graphql(
  `query CriteriaSet($id: ID!) {
    criteriaSet(id: $id) {
      ...CriteriaSetLine
      version source openActs allowedActions publishedOn rulesHash content
      versions { id edition standing validFrom validTo }
      extends { id kind title code edition content }
    }
    indicators { code name { vi en } unitOfMeasure { vi en } }
  }`,
  [CriteriaSetLine],
);

/** What the form of a new set needs: the sets that it may follow or extend, and the indicators. */
export const CriteriaSetGroundQuery = graphql(
  `query CriteriaSetGround($id: ID!) {
    criteriaSet(id: $id) { ...CriteriaSetLine content }
    indicators { code name { vi en } unitOfMeasure { vi en } }
  }`,
  [CriteriaSetLine],
);

const act = [WorkActParts] as [typeof WorkActParts];
export const DraftCriteriaSet = graphql(
  'mutation DraftCriteriaSet($input: DraftCriteriaSetInput!) { draftCriteriaSet(input: $input) { ...WorkActParts } }',
  act,
);
export const ReviseCriteriaSet = graphql(
  'mutation ReviseCriteriaSet($input: ReviseCriteriaSetInput!) { reviseCriteriaSet(input: $input) { ...WorkActParts } }',
  act,
);
export const PublishCriteriaSet = graphql(
  'mutation PublishCriteriaSet($input: PublishCriteriaSetInput!) { publishCriteriaSet(input: $input) { ...WorkActParts } }',
  act,
);
export const EndCriteriaSet = graphql(
  'mutation EndCriteriaSet($input: EndCriteriaSetInput!) { endCriteriaSet(input: $input) { ...WorkActParts } }',
  act,
);

export type ListedSet = ResultOf<typeof CriteriaSetListQuery>['criteriaSets']['nodes'][number];
export type CriteriaSetAnswer = ResultOf<typeof CriteriaSetQuery>;
export type ShownSet = NonNullable<CriteriaSetAnswer['criteriaSet']>;
/** An indicator as inputs of criteria name it. */
export type NamedIndicator = CriteriaSetAnswer['indicators'][number];
