import { criteriaOf, type RoundState } from '@danvan/domain/emulation';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../access/actor.ts';
import { recordScopeOf } from '../../programme/record/record.scope.ts';
import { setOfRound } from './published-set.ts';
import { readRounds } from './round.store.ts';
import { findSheets } from './sheet.store.ts';

type Asking = { readonly manager: EntityManager; readonly actor: Actor | null; readonly now: Date };

/** Names one leaf of one sheet, as attachments hold on to it; ids of sheets have no space in them. */
export const leafSubject = (sheet: string, key: string): string => `${sheet} ${key}`;

/** The sheet and the key of a leaf's name. */
export const sheetOfLeaf = (subject: string): { readonly sheet: string; readonly key: string } => {
  const space = subject.indexOf(' ');
  return space < 0
    ? { sheet: subject, key: '' }
    : { sheet: subject.slice(0, space), key: subject.slice(space + 1) };
};

/** Results were made from what hung on the sheets then: nothing is added or taken off any more. */
const CLOSED: readonly RoundState[] = ['FINAL', 'PUBLISHED', 'CANCELLED'];

/** May evidence still be attached or taken off? */
export const isEvidenceClosed = (state: RoundState): boolean => CLOSED.includes(state);

/**
 * Whose a leaf of a sheet is, as far as the actor sees the sheet: the unit that is scored keeps it, the holder of the
 * round may attach besides; who sees the sheet sees its evidence.
 */
export const leafParties = async (asking: Asking, subject: string) => {
  const { sheet: id, key } = sheetOfLeaf(subject);
  const { manager } = asking;
  const [sheet] = await findSheets(manager, await recordScopeOf(asking), [id]);
  const [round] = sheet ? await readRounds(manager, [sheet.round]) : [];
  const set = round && (await setOfRound(manager, round));
  if (!sheet || !round || !set || !criteriaOf(set).has(key)) return null;
  const others: readonly OrgUnitId[] = [round.holder];
  return { keeper: sheet.unit, others, isClosed: isEvidenceClosed(round.state) };
};
