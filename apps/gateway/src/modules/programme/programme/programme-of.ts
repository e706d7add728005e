import type { GatewayContext } from '../../../context.ts';
import type { StoredRecord } from '../record/record.map.ts';
import { type ProgrammeType, toProgrammeType } from './programme.type.ts';

/** The programme of a record that is seen. */
export const programmeOf = async (
  { loaders }: GatewayContext,
  stored: StoredRecord,
): Promise<ProgrammeType | null> => {
  const kept = await loaders.programme(stored.id);
  return kept && toProgrammeType(stored, kept.programme);
};

/** A programme by its id; null when there is none that the viewer sees. */
export const seenProgramme = async (context: GatewayContext, id: string): Promise<ProgrammeType | null> => {
  const stored = await context.loaders.record(id);
  return stored?.kind === 'PROGRAMME' ? programmeOf(context, stored) : null;
};

/** Of the programmes those that the viewer sees, in their order. */
export const seenProgrammes = async (
  context: GatewayContext,
  ids: readonly string[],
): Promise<ProgrammeType[]> => {
  const programmes = await Promise.all(ids.map((id) => seenProgramme(context, id)));
  return programmes.filter((programme) => programme !== null);
};
