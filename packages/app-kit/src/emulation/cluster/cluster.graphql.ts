import { graphql, type ResultOf } from '@danvan/api-schema';
import { WorkActParts } from '../../programme/record/work-act-parts.ts';

/** A year of a cluster as a line of a list: how many, who leads, how far the pledge is. */
export const ClusterYearLine = graphql(`
  fragment ClusterYearLine on ClusterYear @_unmask {
    year memberCount signed waiting isPledgeComplete pledgeDueOn
    lead { id name shortName }
    deputy { id name shortName }
  }
`);

export const ClusterListQuery = graphql(
  `query ClusterList($filter: ClusterFilter!, $year: Int!) {
    clusters(filter: $filter, first: 100) {
      totalCount
      nodes {
        id kind title origin endedOn
        block { id name level keeper { id name } }
        setYears
        year(year: $year) { ...ClusterYearLine }
      }
    }
  }`,
  [ClusterYearLine],
);

export const ClusterQuery = graphql(
  `query Cluster($id: ID!, $year: Int!) {
    cluster(id: $id) {
      id kind version title visibility origin endedOn endReason establishedOn allowedActions
      owner { id name shortName }
      block { id name tree level keeper { id name } }
      changesWaiting {
        year on basis unit { id name } candidates { id name } members { id name }
      }
      years {
        year lead { id shortName } deputy { id shortName }
        members { from to unit { id name shortName existsTo } }
      }
      year(year: $year) {
        ...ClusterYearLine
        members {
          from to maySign
          unit { id name shortName existsTo }
          inPlaceOf { id shortName }
          signings {
            on text reason
            targets { value indicator { code name { vi en } unitOfMeasure { vi en } } }
          }
        }
      }
    }
  }`,
  [ClusterYearLine],
);

/** Who is proposed to lead among these units. */
export const RotationQuery = graphql(`
  query ClusterRotation($id: ID!, $year: Int!, $unitIds: [ID!]) {
    cluster(id: $id) {
      id
      rotation(year: $year, unitIds: $unitIds) { year leadId deputyId turns { lastLed unit { id shortName name } } }
    }
  }
`);

export const BlocksQuery = graphql(`query EmulationBlocks { emulationBlocks { id name tree level } }`);

export const PledgeIndicatorsQuery = graphql(`
  query PledgeIndicators { indicators { code kind name { vi en } unitOfMeasure { vi en } } }
`);

const act = [WorkActParts] as [typeof WorkActParts];
export const EstablishCluster = graphql(
  'mutation EstablishCluster($input: EstablishClusterInput!) { establishCluster(input: $input) { ...WorkActParts } }',
  act,
);
export const ReviseCluster = graphql(
  'mutation ReviseCluster($input: ReviseClusterInput!) { reviseCluster(input: $input) { ...WorkActParts } }',
  act,
);
export const SetClusterYear = graphql(
  'mutation SetClusterYear($input: SetClusterYearInput!) { setClusterYear(input: $input) { ...WorkActParts } }',
  act,
);
export const DecideClusterChange = graphql(
  'mutation DecideClusterChange($input: DecideClusterChangeInput!) { decideClusterChange(input: $input) { ...WorkActParts } }',
  act,
);
export const EndCluster = graphql(
  'mutation EndCluster($input: EndClusterInput!) { endCluster(input: $input) { ...WorkActParts } }',
  act,
);
export const SignPledge = graphql(
  'mutation SignPledge($input: SignPledgeInput!) { signPledge(input: $input) { ...WorkActParts } }',
  act,
);
export const RevisePledge = graphql(
  'mutation RevisePledge($input: RevisePledgeInput!) { revisePledge(input: $input) { ...WorkActParts } }',
  act,
);

export type ListedCluster = ResultOf<typeof ClusterListQuery>['clusters']['nodes'][number];
export type ShownCluster = NonNullable<ResultOf<typeof ClusterQuery>['cluster']>;
export type PastYear = ShownCluster['years'][number];
export type ShownYear = NonNullable<ShownCluster['year']>;
export type ShownMember = ShownYear['members'][number];
export type ShownChange = ShownCluster['changesWaiting'][number];
export type ShownRotation = NonNullable<ResultOf<typeof RotationQuery>['cluster']>['rotation'];
