import { day } from '@danvan/domain/kernel';
import { useToday } from '../../deadline/index.ts';
import { RouterLink } from '../../frame/RouterLink.tsx';
import { Statements } from '../statement/index.ts';
import type { ShownProgramme } from './programme.graphql.ts';
import { useProgrammeText } from './use-programme-text.ts';

type Props = { readonly programme: ShownProgramme; readonly reviewPath: string | null };

/** What units say of a programme; a new statement speaks of the running year and is shared with the parties. */
export const ProgrammeStatements = ({ programme, reviewPath }: Props) => {
  const t = useProgrammeText();
  const year = useToday().slice(0, 4);
  return (
    <Statements
      place={{
        programmeId: programme.id,
        occasionId: null,
        firstDay: day(`${year}-01-01`),
        lastDay: day(`${year}-12-31`),
        concernedIds: programme.parties.map(({ unit }) => unit.id),
      }}
      more={reviewPath === null ? null : <RouterLink href={reviewPath}>{t('programme.review')}</RouterLink>}
    />
  );
};
