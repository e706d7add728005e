import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { ok, type Result } from '@danvan/domain/kernel';
import {
  makeStatement,
  type ProgrammeId,
  recordId,
  STATEMENT_FAULT_WORDS,
  type StatementContext,
  type StatementDraft,
  type StatementKind,
  statementTitle,
  type Visibility,
} from '@danvan/domain/programme';
import { readValidities } from '../activity/read-validities.ts';
import type { Prepared, Uow } from '../record/act.ts';
import { recordScopeOf } from '../record/record.scope.ts';
import { findRecords } from '../record/record.store.ts';
import { inputFault, type RecordFault, sayAll } from '../record/record-fault.ts';
import { readStatements, saveStatements } from './statement.store.ts';

/** With whom a statement is shared. */
export type StatementSharing = {
  readonly visibility: Visibility;
  readonly concerned: readonly OrgUnitId[];
};

/** What the draft is judged by: only what the actor sees counts as being there. */
const contextOf = async (
  uow: Uow,
  { programme, occasion, explains }: StatementDraft,
): Promise<StatementContext> => {
  const asked = [...explains, ...(occasion === null ? [] : [occasion])];
  const seen = await findRecords(uow.manager, await recordScopeOf(uow), asked);
  const ids = seen.map(({ id }) => id);
  const statements = await readStatements(uow.manager, ids);
  const [validity] = await readValidities(uow.manager, programme === null ? [] : [programme]);
  return {
    validity: validity ?? null,
    occasion: seen.find(({ id }) => id === occasion)?.kind ?? null,
    kinds: new Map(statements.map(({ id, kind }): [typeof id, StatementKind] => [id, kind])),
  };
};

const programmesOf = (programme: ProgrammeId | null): readonly ProgrammeId[] =>
  programme === null ? [] : [programme];

/** Judges a statement as typed and says what will be written of it. */
export const prepareStatement = async (
  uow: Uow,
  draft: StatementDraft,
  { visibility, concerned }: StatementSharing,
  before?: object,
): Promise<Result<Prepared, RecordFault>> => {
  const made = makeStatement(draft, await contextOf(uow, draft));
  if (!made.ok) return { ok: false, error: inputFault(STATEMENT_FAULT_WORDS, made.error) };
  const { value: statement, warnings } = made.value;
  return ok({
    record: {
      title: statementTitle(statement.text),
      visibility,
      concerned,
      programmes: programmesOf(statement.programme),
    },
    write: (within, id) => saveStatements(within.manager, [{ id: recordId<'STATEMENT'>(id), statement }]),
    ...(before === undefined ? {} : { before }),
    after: { ...statement, visibility, concerned },
    warnings: sayAll(STATEMENT_FAULT_WORDS, warnings),
  });
};
