import {
  DUE_STAGES,
  ENTRANT_KINDS,
  INPUT_SOURCES,
  ROUND_ACTS,
  ROUND_STATES,
  SHEET_STAGES,
  SHEET_STATES,
  WRITTEN_STAGES,
} from '@danvan/domain/emulation';
import { LEAF_STATES, MISSING_POLICIES, PASSES } from '@danvan/domain/scoring';
import { enumFrom } from '../../../schema/enums.ts';

export const RoundStateEnum = enumFrom(ROUND_STATES, 'RoundState', 'Where a scoring round stands.');
export const RoundActEnum = enumFrom(
  ROUND_ACTS,
  'RoundAct',
  'What can be done with a round or one of its sheets.',
);
export const DueStageEnum = enumFrom(DUE_STAGES, 'DueStage', 'What has a last day in a round.');
export const EntrantKindEnum = enumFrom(ENTRANT_KINDS, 'EntrantKind', 'How those who are scored were named.');
export const SheetStageEnum = enumFrom(SHEET_STAGES, 'SheetStage', 'Tự chấm, cụm chấm, phúc tra, điểm cuối.');
export const WrittenStageEnum = enumFrom(
  WRITTEN_STAGES,
  'WrittenStage',
  'The stages that say what is counted; each inherits from the one before.',
);
export const SheetStateEnum = enumFrom(
  SHEET_STATES,
  'SheetState',
  'How far the self-score of a sheet has come.',
);
export const InputSourceEnum = enumFrom(INPUT_SOURCES, 'InputSource', 'Where a value comes from.');
export const PassEnum = enumFrom(PASSES, 'Pass', 'Tạm tính, or chính thức.');
export const LeafStateEnum = enumFrom(LEAF_STATES, 'LeafState', 'What became of a leaf.');

export const MARK_STATES = ['ASSIGNED', 'NOT_ASSIGNED'] as const;
export const MarkStateEnum = enumFrom(MARK_STATES, 'MarkState', 'Was the criterion given to the unit?');

export const GAP_POLICIES = [...MISSING_POLICIES, 'NOT_MET'] as const;
export const GapPolicyEnum = enumFrom(
  GAP_POLICIES,
  'GapPolicy',
  'What the set does about something missing.',
);

/** What the viewer sees of a sheet: all of it, one's own, a peer's self-score. */
export const SHEET_VIEWS = ['HOLDER', 'OWN', 'PEER'] as const;
export type SheetView = (typeof SHEET_VIEWS)[number];
export const SheetViewEnum = enumFrom(SHEET_VIEWS, 'SheetView', 'As what the viewer sees a sheet.');
