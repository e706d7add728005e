import { graphql, type ResultOf } from '@danvan/api-schema';
import { SummaryParts } from '../round.graphql.ts';

const MarkParts = graphql(`
  fragment MarkParts on SheetMark @_unmask {
    state values { name value source } setPoints reason at by points leafState
  }
`);

/** Everything that the viewer may know of one criterion of a sheet. */
export const EntryParts = graphql(
  `fragment EntryParts on SheetEntry @_unmask {
    key
    prefill { name value source reports { id unitName periodLabel } pledgeClusterId }
    self { ...MarkParts }
    recheck { ...MarkParts }
    final { ...MarkParts }
    peers { unit { id name shortName } points comment isOwn }
    peerMean
    explanation { words at by }
    attachSubjectId mayAttach
    attachments { id caption attachedAt isOwn unit { id shortName } file { name type size url } }
    changes { stage before after reason at by unit { id shortName } }
  }`,
  [MarkParts],
);

export const SheetQuery = graphql(
  `query ScoreSheet($id: ID!) {
    scoreSheet(id: $id) {
      id version state view isOwn submittedAt submittedBy sendBackReason openActs
      subject { id name shortName }
      unit { id name shortName }
      group { id title }
      ownReview { version submittedAt }
      entries { ...EntryParts }
      round { id kind title state origin firstDay lastDay rules set { code version name { vi en } } owner { id shortName } }
      score {
        pass accountLines runId
        summary { ...SummaryParts }
        leaves { key state points achievable isMet }
        account { key lines }
      }
    }
  }`,
  [EntryParts, SummaryParts],
);

const SheetActParts = graphql(`
  fragment SheetActParts on SheetActPayload @_unmask {
    __typename
    ... on SheetChanged { sheet { id version state ownReview { version submittedAt } } warnings { code message path } }
    ... on InputRefused { code message path faults { code message path } }
    ... on SheetConflict { code message path currentSheet { id version } }
    ... on ActRefused { code message path }
  }
`);
const act = [SheetActParts] as [typeof SheetActParts];

export const SaveSelfScore = graphql(
  'mutation SaveSelfScore($input: SaveSheetInput!) { saveSelfScore(input: $input) { ...SheetActParts } }',
  act,
);
export const SubmitSelfScore = graphql(
  'mutation SubmitSelfScore($input: SheetActInput!) { submitSelfScore(input: $input) { ...SheetActParts } }',
  act,
);
export const RefreshPrefill = graphql(
  'mutation RefreshPrefill($input: SheetActInput!) { refreshPrefill(input: $input) { ...SheetActParts } }',
  act,
);
export const SendBackSheet = graphql(
  'mutation SendBackSheet($input: SheetActInput!) { sendBackSheet(input: $input) { ...SheetActParts } }',
  act,
);
export const SavePeerScores = graphql(
  'mutation SavePeerScores($input: SavePeerScoresInput!) { savePeerScores(input: $input) { ...SheetActParts } }',
  act,
);
export const SubmitPeerReview = graphql(
  'mutation SubmitPeerReview($input: SheetActInput!) { submitPeerReview(input: $input) { ...SheetActParts } }',
  act,
);
export const ExplainScore = graphql(
  'mutation ExplainScore($input: ExplainScoreInput!) { explainScore(input: $input) { ...SheetActParts } }',
  act,
);
export const RecheckScore = graphql(
  'mutation RecheckScore($input: SaveSheetInput!) { recheckScore(input: $input) { ...SheetActParts } }',
  act,
);
export const SetFinalScore = graphql(
  'mutation SetFinalScore($input: SaveSheetInput!) { setFinalScore(input: $input) { ...SheetActParts } }',
  act,
);

export type ShownSheet = NonNullable<ResultOf<typeof SheetQuery>['scoreSheet']>;
export type ShownEntry = ShownSheet['entries'][number];
export type ShownMark = ShownEntry['self'];
export type ShownPrefill = ShownEntry['prefill'][number];
export type SheetActAnswer = ResultOf<typeof SheetActParts>;
