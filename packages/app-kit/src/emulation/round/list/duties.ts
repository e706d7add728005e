import type { SheetStage } from '@danvan/domain/emulation';
import type { Day } from '@danvan/domain/kernel';

/** What the viewer's unit has to do in a round, as the API tells it. */
export type Duty = {
  readonly sheetId: string | null;
  readonly stage: SheetStage;
  readonly isExplanation: boolean;
  readonly dueOn: Day | null;
  /** Sheets still to do; 0: done. */
  readonly left: number;
};

export type DutyWord = 'duty.SELF' | 'duty.PEER' | 'duty.EXPLANATION' | 'duty.RECHECK' | 'duty.FINAL';

/** What the duty is called. */
export const dutyWord = ({ stage, isExplanation }: Duty): DutyWord =>
  isExplanation ? 'duty.EXPLANATION' : `duty.${stage}`;

const LAST = '9999-12-31';

/** What is still to be done, the most urgent first; what has no day stands last. */
export const openDuties = <Each extends Duty>(duties: readonly Each[]): readonly Each[] =>
  duties
    .filter(({ left }) => left > 0)
    .toSorted((a, b) =>
      (a.dueOn ?? LAST) < (b.dueOn ?? LAST) ? -1 : (a.dueOn ?? LAST) > (b.dueOn ?? LAST) ? 1 : 0,
    );

/** Where a duty is done: on its sheet, or on the page of the round. */
export const dutyPath = (roundId: string, { sheetId }: Duty): string =>
  sheetId === null
    ? `/dot-cham/${encodeURIComponent(roundId)}`
    : `/dot-cham/${encodeURIComponent(roundId)}/phieu/${encodeURIComponent(sheetId)}`;
