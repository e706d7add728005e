import type { OrgUnitId } from '@danvan/domain/hierarchy';
import {
  makeStatement,
  recordId,
  type StatementContext,
  type StatementDraft,
  statementTitle,
} from '@danvan/domain/programme';
import { legal, type ProgrammeWork, recordOf } from '../record.ts';
import { type About, told } from './about.ts';

/** What must be said of a statement; the rest is nothing unless it is said. */
export type StatementSketch = Pick<StatementDraft, 'kind' | 'text' | 'firstDay' | 'lastDay'> &
  Partial<StatementDraft> & {
    readonly id: string;
    readonly owner: OrgUnitId;
    readonly concerned: readonly OrgUnitId[];
  };

/**
 * A statement as the domain takes it, with its record.
 *
 * @param kinds what the statements are that a cause may explain
 */
export const statementEntry = (
  { id: name, owner, concerned, ...said }: StatementSketch,
  about: About,
  kinds: StatementContext['kinds'] = new Map(),
): ProgrammeWork['statements'][number] => {
  const draft: StatementDraft = {
    nature: null,
    position: null,
    programme: null,
    occasion: null,
    explains: [],
    ...said,
  };
  const made = makeStatement(draft, { validity: null, occasion: 'MEETING', kinds });
  const statement = legal(name, made).value;
  const id = recordId<'STATEMENT'>(name);
  const record = recordOf({
    kind: 'STATEMENT',
    id,
    title: statementTitle(statement.text),
    owner,
    concerned,
    programmes: statement.programme === null ? [] : [statement.programme],
    ...told(about),
  });
  return { record, content: { id, statement } };
};
