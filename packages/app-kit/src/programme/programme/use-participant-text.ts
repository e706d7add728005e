import { LEVEL_LABELS, TREE_LABELS } from '@danvan/domain/hierarchy';
import { addDays } from '@danvan/domain/kernel';
import { useFormat } from '../../formatting/use-format.ts';
import { useLocalText } from '../../language/use-text.ts';
import type { ShownProgramme } from './programme.graphql.ts';
import { useProgrammeText } from './use-programme-text.ts';

type Participation = ShownProgramme['participants'][number];

/** An assignment in words: "Cấp tỉnh, hệ thống Công an, từ 01/01/2022". */
export const useParticipantText = (): ((participation: Participation) => string) => {
  const t = useProgrammeText();
  const format = useFormat();
  const local = useLocalText();
  const who = ({ tree, level, within, units }: Participation): string => {
    if (tree === null || level === null) return units.map(({ name }) => name).join(', ');
    const values = { level: local(LEVEL_LABELS[level]), tree: local(TREE_LABELS[tree]) };
    return within
      ? t('programme.levelWithin', { ...values, unit: within.name })
      : t('programme.levelOf', values);
  };
  return (participation) => {
    const { from, to } = participation;
    const until = to === null ? '' : ` ${t('programme.until', { when: format.day(addDays(to, -1)) })}`;
    return `${who(participation)}, ${t('programme.since', { when: format.day(from) })}${until}`;
  };
};
