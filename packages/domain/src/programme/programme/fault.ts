import type { FieldFault, TextFaultCode } from '../record/index.ts';

/** What keeps a programme from being what was typed, or an act upon it from happening. */
export const PROGRAMME_FAULTS = [
  'LEAD_REQUIRED',
  'SEVERAL_LEADS',
  'PARTY_TWICE',
  'PARTNER_REQUIRED',
  'BASE_TWICE',
  'ENDS_BEFORE_IT_BEGINS',
  'MILESTONE_WITHOUT_DAY',
  'HELD_IN_FUTURE',
  'SIGNING_TWICE',
  'PARTICIPANTS_REQUIRED',
  'UNIT_TWICE',
  'PARTICIPATION_TWICE',
  'WRONG_STATE',
  'DAY_IN_FUTURE',
  'NO_SUCH_MILESTONE',
  'MILESTONE_ALREADY_HELD',
  'SUCCEEDS_ITSELF',
  'SUCCESSION_CIRCLE',
] as const;
export type ProgrammeFaultCode = (typeof PROGRAMME_FAULTS)[number] | TextFaultCode;
export type ProgrammeFault = FieldFault<ProgrammeFaultCode>;

/** What is allowed and yet worth a second look: history does not always keep to its plans. */
export const PROGRAMME_WARNINGS = ['MILESTONE_OUTSIDE_VALIDITY', 'PARTICIPATION_OUTSIDE_VALIDITY'] as const;
export type ProgrammeWarningCode = (typeof PROGRAMME_WARNINGS)[number];
export type ProgrammeWarning = FieldFault<ProgrammeWarningCode>;
