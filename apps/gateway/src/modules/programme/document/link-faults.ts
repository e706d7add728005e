import { hierarchyAt, type OrgUnitId } from '@danvan/domain/hierarchy';
import {
  DOCUMENT_FAULT_WORDS,
  type DocumentLink,
  type FaultPath,
  mayReplace,
} from '@danvan/domain/programme';
import { hierarchyOf } from '../../hierarchy/unit/hierarchy.store.ts';
import { todayOf } from '../../hierarchy/unit/today.ts';
import type { Uow } from '../record/act.ts';
import { type SaidNotice, sayAll } from '../record/record-fault.ts';
import { actorsDocuments, unknownDocuments } from './unknown-documents.ts';

const pathOf = (index: number): FaultPath => ['links', index, 'document'];

/** What keeps a document of this keeper from replacing or amending others: unknown ones, and those of a higher level. */
export const linkFaults = async (
  uow: Uow,
  keeper: OrgUnitId,
  links: readonly DocumentLink[],
): Promise<SaidNotice[]> => {
  const unknown = await unknownDocuments(
    uow,
    links.map(({ document }, index) => ({ document, path: pathOf(index) })),
  );
  if (unknown.length > 0 || links.length === 0) return unknown;
  const view = hierarchyAt(await hierarchyOf(uow.manager), todayOf({ now: () => uow.now }));
  const documents = await actorsDocuments(
    uow,
    links.map(({ document }) => document),
  );
  const own = view.unit(keeper)?.level ?? null;
  const faults = links.flatMap(({ document }, index) => {
    const owner = documents.get(document)?.owner;
    const other = owner === undefined ? null : (view.unit(owner)?.level ?? null);
    const isAllowed = own === null || other === null || mayReplace(own, other);
    return isAllowed ? [] : [{ code: 'OF_HIGHER_LEVEL' as const, path: pathOf(index) }];
  });
  return sayAll(DOCUMENT_FAULT_WORDS, faults);
};
