import type { ProgrammeState } from './model.ts';

/** sửa / ký kết, ban hành / ghi nhận mốc / phân công tham gia / tổng kết / kết thúc / kế tiếp / hủy. */
export const PROGRAMME_ACTS = [
  'REVISE',
  'SIGN',
  'HOLD_MILESTONE',
  'ASSIGN',
  'SUMMARISE',
  'CLOSE',
  'SUCCEED',
  'CANCEL',
] as const;
export type ProgrammeActKind = (typeof PROGRAMME_ACTS)[number];

/**
 * The whole life of a programme: state × act → next state. What is not in it cannot happen. A yearly summary of a
 * programme of several years is a milestone; SUMMARISE looks back on the whole.
 */
export const PROGRAMME_TRANSITIONS: Readonly<
  Record<ProgrammeState, Partial<Record<ProgrammeActKind, ProgrammeState>>>
> = {
  DRAFT: { REVISE: 'DRAFT', ASSIGN: 'DRAFT', SIGN: 'IN_FORCE', CANCEL: 'CANCELLED' },
  IN_FORCE: {
    REVISE: 'IN_FORCE',
    HOLD_MILESTONE: 'IN_FORCE',
    ASSIGN: 'IN_FORCE',
    SUMMARISE: 'SUMMARISED',
    CLOSE: 'ENDED',
    SUCCEED: 'SUCCEEDED',
    CANCEL: 'CANCELLED',
  },
  SUMMARISED: { CLOSE: 'ENDED', SUCCEED: 'SUCCEEDED' },
  SUCCEEDED: {},
  ENDED: { SUCCEED: 'SUCCEEDED' },
  CANCELLED: {},
};

/** What the lifecycle leaves open in a state; what the role may do is asked of access besides. */
export const programmeActsIn = (state: ProgrammeState): readonly ProgrammeActKind[] =>
  PROGRAMME_ACTS.filter((act) => PROGRAMME_TRANSITIONS[state][act] !== undefined);
