import { graphql, type ResultOf } from '@danvan/api-schema';
import { WorkActParts } from '../../programme/record/work-act-parts.ts';

export const CommendationFormParts = graphql(`
  fragment CommendationFormParts on CommendationForm @_unmask {
    code kind name { vi en } for issuers validFrom validTo source note { vi en } isForOccasions
    quota { kind share atLeast number }
    requires { bestClasses lowestRank isRecognised mayHaveTitle }
  }
`);

export const StandingParts = graphql(`
  fragment StandingParts on RunStanding @_unmask {
    clusterId clusterName total rank isRankShared mayHaveTitle isRecognised class { code name { vi en } place }
  }
`);

export const CommendationLine = graphql(`
  fragment CommendationLine on Commendation @_unmask {
    id kind title year state origin waitsForViewer submittedOn
    owner { id name shortName }
    issuer { id name shortName }
    form { code name { vi en } }
    decision { on citation }
  }
`);

export const CommendationListQuery = graphql(
  `query CommendationList($filter: CommendationFilter!, $first: Int!) {
    commendations(filter: $filter, first: $first) { totalCount nodes { ...CommendationLine } }
  }`,
  [CommendationLine],
);

export const RegisterQuery = graphql(`
  query CommendationRegister($filter: AwardFilter!, $first: Int!) {
    commendationRegister(filter: $filter, first: $first) {
      totalCount
      nodes {
        candidate {
          kind people awards outcome { granted }
          unit { id name shortName }
          cancellations { on people reason citation }
        }
        commendation {
          id title year origin form { code name { vi en } }
          issuer { id name shortName }
          decision { on citation document { id name } }
          presented { on presenter { id name shortName } }
        }
      }
    }
  }
`);

export const CommendationFormsQuery = graphql(
  `query CommendationForms { commendationForms { ...CommendationFormParts } }`,
  [CommendationFormParts],
);

export const CommendationQuery = graphql(
  `query Commendation($id: ID!) {
    commendation(id: $id) {
      id kind version title visibility origin year state runId occasion story overQuotaReason submittedOn
      openActs waitsForViewer
      owner { id name shortName }
      issuer { id name shortName }
      form { ...CommendationFormParts }
      run { id roundId title year isCorrected }
      candidates {
        kind people note awards bars
        unit { id name shortName }
        standing { ...StandingParts }
        outcome { granted reason }
        cancellations { on people reason citation document { id name } }
      }
      quota { isExceeded lines { clusterId clusterName units allowed granted proposed overBy } }
      hindrances { code message path }
      returned { on reason }
      withdrawn { on reason }
      decision { on citation overQuotaReason document { id name } }
      presented { on at presenter { id name } }
    }
  }`,
  [CommendationFormParts, StandingParts],
);

/** What a proposal can be made of: forms of today, published runs, and who stands above the proposing unit. */
export const DraftGroundQuery = graphql(
  `query CommendationDraftGround($unitId: ID!) {
    commendationForms { ...CommendationFormParts }
    commendableRuns { id roundId title year isCorrected isOwn }
    unit(id: $unitId) {
      id name level kind
      police: ancestors(tree: POLICE) { id name level kind }
      party: ancestors(tree: PARTY) { id name level kind }
    }
  }`,
  [CommendationFormParts],
);

export const SuggestionsQuery = graphql(
  `query CommendationSuggestions($runId: ID!, $formCode: ID!) {
    commendationSuggestions(runId: $runId, formCode: $formCode) {
      suggested
      units { reason bars unit { id name shortName } standing { ...StandingParts } }
      quota { clusterId clusterName units allowed granted proposed overBy }
    }
  }`,
  [StandingParts],
);

const act = [WorkActParts] as [typeof WorkActParts];
export const DraftCommendation = graphql(
  'mutation DraftCommendation($input: DraftCommendationInput!) { draftCommendation(input: $input) { ...WorkActParts } }',
  act,
);
export const ReviseCommendation = graphql(
  'mutation ReviseCommendation($input: ReviseCommendationInput!) { reviseCommendation(input: $input) { ...WorkActParts } }',
  act,
);
export const SubmitCommendation = graphql(
  'mutation SubmitCommendation($input: SubmitCommendationInput!) { submitCommendation(input: $input) { ...WorkActParts } }',
  act,
);
export const ReturnCommendation = graphql(
  'mutation ReturnCommendation($input: StopCommendationInput!) { returnCommendation(input: $input) { ...WorkActParts } }',
  act,
);
export const WithdrawCommendation = graphql(
  'mutation WithdrawCommendation($input: StopCommendationInput!) { withdrawCommendation(input: $input) { ...WorkActParts } }',
  act,
);
export const DecideCommendation = graphql(
  'mutation DecideCommendation($input: DecideCommendationInput!) { decideCommendation(input: $input) { ...WorkActParts } }',
  act,
);
export const PresentCommendation = graphql(
  'mutation PresentCommendation($input: PresentCommendationInput!) { presentCommendation(input: $input) { ...WorkActParts } }',
  act,
);
export const CancelAward = graphql(
  'mutation CancelAward($input: CancelAwardInput!) { cancelAward(input: $input) { ...WorkActParts } }',
  act,
);

export type ListedCommendation = ResultOf<typeof CommendationLine>;
export type ShownAward = ResultOf<typeof RegisterQuery>['commendationRegister']['nodes'][number];
export type ShownForm = ResultOf<typeof CommendationFormParts>;
export type ShownStanding = ResultOf<typeof StandingParts>;
export type ShownCommendation = NonNullable<ResultOf<typeof CommendationQuery>['commendation']>;
export type ShownCandidate = ShownCommendation['candidates'][number];
export type DraftGround = ResultOf<typeof DraftGroundQuery>;
export type ShownSuggestions = NonNullable<ResultOf<typeof SuggestionsQuery>['commendationSuggestions']>;
export type SuggestedUnit = ShownSuggestions['units'][number];
