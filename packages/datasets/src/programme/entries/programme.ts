import type { OrgUnitId } from '@danvan/domain/hierarchy';
import {
  concernedBy,
  makeProgramme,
  openProgramme,
  type Programme,
  type ProgrammeDraft,
  recordId,
  UNKNOWN_SPAN,
} from '@danvan/domain/programme';
import { TODAY } from '../judged-on.ts';
import { legal, type ProgrammeWork, recordOf } from '../record.ts';
import { type About, told } from './about.ts';

/** What must be said of a programme; the rest is nothing unless it is said. */
export type ProgrammeSketch = Pick<ProgrammeDraft, 'name' | 'kind'> &
  Partial<ProgrammeDraft> & {
    readonly id: string;
    readonly lead: OrgUnitId;
    readonly cooperating?: readonly OrgUnitId[];
    /**
     * Where it stands; in force if nothing is said. It is written as it was: the day of signing is seldom known, so
     * that the state cannot be reached by acts.
     */
    readonly stands?: Partial<Pick<Programme, 'state' | 'endedOn' | 'successor'>>;
  };

/** A programme as the domain takes it, with its record; its lead keeps it. */
export const programmeEntry = (
  { id: name, lead, cooperating = [], stands, ...said }: ProgrammeSketch,
  about: About,
): ProgrammeWork['programmes'][number] => {
  const id = recordId<'PROGRAMME'>(name);
  const draft: ProgrammeDraft = {
    parties: [
      { unit: lead, role: 'LEAD' },
      ...cooperating.map((unit) => ({ unit, role: 'COOPERATING' as const })),
    ],
    document: null,
    bases: [],
    validity: UNKNOWN_SPAN,
    focusAreas: [],
    motto: null,
    milestones: [],
    participants: [],
    ...said,
  };
  const content = legal(name, makeProgramme(draft, TODAY)).value;
  const programme: Programme = { ...openProgramme(content), state: 'IN_FORCE', ...stands };
  const record = recordOf({
    kind: 'PROGRAMME',
    id,
    title: content.name,
    owner: lead,
    concerned: concernedBy(content),
    programmes: [id],
    ...told(about),
  });
  return { record, content: { id, programme } };
};
