import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { AttachmentSubject } from '@danvan/domain/programme';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/actor.ts';
import { leafParties } from '../emulation/round/leaf-evidence.ts';
import { scopeOf } from '../hierarchy/unit/scope-of.ts';
import { recordScopeOf } from '../programme/record/record.scope.ts';
import { findRecords } from '../programme/record/record.store.ts';
import type { ReportId } from '../reporting/report/report.map.ts';
import { findReports } from '../reporting/report/report.store.ts';
import type { Subject } from './attachment.map.ts';

type Asking = { readonly manager: EntityManager; readonly actor: Actor | null; readonly now: Date };

/** Whose a thing is that carries evidence. */
export type Parties = {
  /** The unit that keeps it. */
  readonly keeper: OrgUnitId;
  /** The units that may attach to it besides. */
  readonly others: readonly OrgUnitId[];
  /** What hangs on it stays as it is: a result was made from it. */
  readonly isClosed?: boolean;
};

/** The parties of a thing as far as the actor sees it; null when it is not there for the actor. */
type PartiesOf = (asking: Asking, id: string) => Promise<Parties | null>;

const ofRecord: PartiesOf = async (asking, id) => {
  const [record] = await findRecords(asking.manager, await recordScopeOf(asking), [id]);
  return record ? { keeper: record.owner, others: record.concerned } : null;
};

const ofReport: PartiesOf = async (asking, id) => {
  const [report] = await findReports(asking.manager, await scopeOf(asking, 'VIEW_REPORT'), [id as ReportId]);
  return report ? { keeper: report.report.unit, others: [] } : null;
};

/** Everything that carries evidence, with whose it is. What carries evidence later adds its line here. */
const SUBJECTS: Readonly<Record<AttachmentSubject, PartiesOf>> = {
  WORK_RECORD: ofRecord,
  REPORT: ofReport,
  SCORE_LEAF: leafParties,
};

/** Whose the thing is, as far as the actor sees it: who sees a thing sees what hangs on it, and nobody else does. */
export const partiesOf = (asking: Asking, { kind, id }: Subject): Promise<Parties | null> =>
  SUBJECTS[kind](asking, id);
