import { MILESTONE_WORDS } from '@danvan/domain/programme';
import { useFormat } from '../../formatting/use-format.ts';
import { useLocalText } from '../../language/use-text.ts';
import type { ListedProgramme } from './programme.graphql.ts';
import { useProgrammeText } from './use-programme-text.ts';

export type ShownMilestone = ListedProgramme['milestones'][number];

/** A milestone in words: what it is and what it looks back on, and when it was held or is planned. */
export const useMilestoneText = () => {
  const t = useProgrammeText();
  const format = useFormat();
  const local = useLocalText();
  return {
    nameOf: ({ kind, about }: ShownMilestone): string =>
      about === null ? local(MILESTONE_WORDS[kind]) : `${local(MILESTONE_WORDS[kind])}: ${about}`,
    whenOf: ({ plannedOn, heldOn }: ShownMilestone): string =>
      heldOn !== null
        ? t('programme.heldOn', { day: format.day(heldOn) })
        : t('programme.plannedOn', { day: plannedOn ? format.day(plannedOn) : '' }),
  };
};
