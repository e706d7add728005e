export { demonstrationAppraisals } from './appraisals.ts';
export { demonstrationClusters } from './clusters.ts';
export { COMMENDATION_FORMS } from './commendation-catalogue/index.ts';
export { demonstrationCommendations } from './commendations/index.ts';
export { type PlayedSheet, playRound, recordOfRound, roundOf } from './rounds/play-round.ts';
export { ROUND_STORIES, type RoundStory } from './rounds/stories.ts';
export { criteriaSetIdOf, shippedRules } from './shipped-rules.ts';
export type { ClusterEntry, CriteriaSetEntry, EmulationEntry, EmulationRecord } from './work.ts';
