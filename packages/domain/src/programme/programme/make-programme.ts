import { type Day, err, ok, type Result } from '../../kernel/index.ts';
import { checkTexts, endsBeforeItBegins, entriesTwice } from '../document/index.ts';
import {
  checkRequiredText,
  checkText,
  type DocumentId,
  fromChecks,
  type Legal,
  LONGEST_TITLE,
} from '../record/index.ts';
import { checkMilestones, milestoneWarnings } from './check-milestones.ts';
import { checkParticipants, participationWarnings } from './check-participants.ts';
import { checkParties } from './check-parties.ts';
import type { ProgrammeFault, ProgrammeFaultCode, ProgrammeWarning, ProgrammeWarningCode } from './fault.ts';
import type { ProgrammeContent, ProgrammeDraft } from './model.ts';

const checkBases = (
  bases: readonly DocumentId[],
): Result<readonly DocumentId[], readonly ProgrammeFault[]> => {
  const twice = entriesTwice(bases, (base) => base, 'BASE_TWICE' as const, ['bases']);
  return twice.length > 0 ? err(twice) : ok(bases);
};

/** What is worth a second look at a programme. */
export const programmeWarnings = ({
  milestones,
  participants,
  validity,
}: ProgrammeContent): readonly ProgrammeWarning[] => [
  ...milestoneWarnings(milestones, validity),
  ...participationWarnings(participants, validity),
];

/** Leads from what was typed to a programme that may be kept and signed, or says everything that stands in the way. */
export const makeProgramme = (
  draft: ProgrammeDraft,
  today: Day,
): Result<Legal<ProgrammeContent, ProgrammeWarningCode>, readonly ProgrammeFault[]> => {
  const made = fromChecks<ProgrammeContent, ProgrammeFaultCode>({
    name: checkRequiredText(draft.name, ['name']),
    kind: ok(draft.kind),
    parties: checkParties(draft),
    document: ok(draft.document),
    bases: checkBases(draft.bases),
    validity: endsBeforeItBegins(draft.validity)
      ? err({ code: 'ENDS_BEFORE_IT_BEGINS', path: ['validity', 'to'] })
      : ok(draft.validity),
    focusAreas: checkTexts(draft.focusAreas, ['focusAreas']),
    motto: checkText(draft.motto, ['motto'], LONGEST_TITLE),
    milestones: checkMilestones(draft.milestones, today),
    participants: checkParticipants(draft.participants),
  });
  return made.ok ? ok({ value: made.value, warnings: programmeWarnings(made.value) }) : made;
};
