import { err, ok, type Result } from '@danvan/domain/kernel';
import {
  concernedBy,
  type Legal,
  PROGRAMME_WARNING_WORDS,
  type Programme,
  type ProgrammeId,
  type ProgrammeWarningCode,
  type Visibility,
} from '@danvan/domain/programme';
import { unknownDocuments } from '../document/unknown-documents.ts';
import type { Prepared, Uow } from '../record/act.ts';
import { type RecordFault, sayAll } from '../record/record-fault.ts';
import { saveProgrammes } from './programme.store.ts';

/** What an act writes of a programme that the domain has found legal. */
export const prepareProgramme = async (
  uow: Uow,
  id: ProgrammeId,
  { value: programme, warnings }: Legal<Programme, ProgrammeWarningCode>,
  visibility: Visibility,
): Promise<Result<Prepared, RecordFault>> => {
  const carrier = programme.document === null ? [] : [{ document: programme.document, path: ['documentId'] }];
  const bases = programme.bases.map((document, index) => ({ document, path: ['baseIds', index] }));
  const unknown = await unknownDocuments(uow, [...carrier, ...bases]);
  if (unknown.length > 0) return err({ kind: 'INPUT', faults: unknown });
  return ok({
    record: { title: programme.name, visibility, concerned: concernedBy(programme), programmes: [id] },
    alsoNames: programme.participants.flatMap(({ rule }) =>
      rule.kind === 'LEVEL' ? (rule.within ?? []) : [],
    ),
    write: ({ manager }) => saveProgrammes(manager, [{ id, programme }]),
    after: programme,
    warnings: sayAll(PROGRAMME_WARNING_WORDS, warnings),
  });
};
