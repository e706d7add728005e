import { graphql, type ResultOf, type VariablesOf } from '@danvan/api-schema';
import { WorkActParts } from '../record/work-act-parts.ts';

const CountParts = graphql(`
  fragment CountParts on ModelCounts @_unmask {
    models recognised exemplary effective individuals points teams
  }
`);

export const ModelPlaceQuery = graphql(`
  query ModelPlace($id: ID!) { unit(id: $id) { id shortName level area { id shortName level } } }
`);

export const ModelListQuery = graphql(`
  query ModelList($filter: ModelFilter!, $first: Int!) {
    models(filter: $filter, first: $first) {
      totalCount
      nodes {
        id title field modelKind people state visibility origin
        owner { id shortName name }
        recognitions { standing level }
        counts { models points teams }
      }
    }
  }
`);

export const ModelCountsQuery = graphql(
  `query ModelCountTable($underId: ID) {
    modelCounts(underId: $underId) { on all { ...CountParts } areas { area { id shortName } counts { ...CountParts } } }
  }`,
  [CountParts],
);

export const SimilarModelsQuery = graphql(`
  query SimilarModels($name: String!, $exceptId: ID) {
    similarModels(name: $name, exceptId: $exceptId) {
      similarity
      model { id title state owner { id name } counts { models points teams } openActs }
    }
  }
`);

export const ModelQuery = graphql(`
  query ModelPage($id: ID!) {
    model(id: $id) {
      id kind title version visibility origin source changedAt openActs mayAppraise
      name field modelKind people address description state
      started { day precision }
      ended { on reason }
      owner { id name shortName }
      area { id name }
      province { id shortName }
      concerned { id name }
      programmes { id kind title }
      recognitions { standing level on { day precision } citation document { id name } }
      results { on text figures { what indicatorCode value qualifier } }
      points {
        id originId place teamName teams openActs
        unit { id name shortName }
        province { id shortName }
        started { day precision }
        reports { on teams results }
        droppedOut { on reason }
      }
    }
  }
`);

const act = WorkActParts;

export const RegisterModel = graphql(
  'mutation RegisterModel($input: RegisterModelInput!) { registerModel(input: $input) { ...WorkActParts } }',
  [act],
);
export const ReviseModel = graphql(
  'mutation ReviseModel($input: ReviseModelInput!) { reviseModel(input: $input) { ...WorkActParts } }',
  [act],
);
export const RecogniseModel = graphql(
  'mutation RecogniseModel($input: RecogniseModelInput!) { recogniseModel(input: $input) { ...WorkActParts } }',
  [act],
);
export const RecordModelResult = graphql(
  `mutation RecordModelResult($input: RecordModelResultInput!) {
    recordModelResult(input: $input) { ...WorkActParts }
  }`,
  [act],
);
export const EndModel = graphql(
  'mutation EndModel($input: EndModelInput!) { endModel(input: $input) { ...WorkActParts } }',
  [act],
);
export const ReplicateModel = graphql(
  'mutation ReplicateModel($input: ReplicateModelInput!) { replicateModel(input: $input) { ...WorkActParts } }',
  [act],
);
export const ReviseReplicationPoint = graphql(
  `mutation ReviseReplicationPoint($input: ReviseReplicationPointInput!) {
    reviseReplicationPoint(input: $input) { ...WorkActParts }
  }`,
  [act],
);
export const ReportReplicationPoint = graphql(
  `mutation ReportReplicationPoint($input: ReportReplicationPointInput!) {
    reportReplicationPoint(input: $input) { ...WorkActParts }
  }`,
  [act],
);
export const DropOutReplicationPoint = graphql(
  `mutation DropOutReplicationPoint($input: DropOutReplicationPointInput!) {
    dropOutReplicationPoint(input: $input) { ...WorkActParts }
  }`,
  [act],
);

export type ListedModel = ResultOf<typeof ModelListQuery>['models']['nodes'][number];
export type CountTable = NonNullable<ResultOf<typeof ModelCountsQuery>['modelCounts']>;
export type ShownCounts = CountTable['all'];
export type ShownModel = NonNullable<ResultOf<typeof ModelQuery>['model']>;
export type ShownPoint = ShownModel['points'][number];
export type ModelFilter = VariablesOf<typeof ModelListQuery>['filter'];
export type ModelInput = VariablesOf<typeof RegisterModel>['input']['model'];
