import type { OrgUnitId } from '../../hierarchy/model.ts';
import { unreachable } from '../../kernel/index.ts';
import type { WorkRecordKind } from './kind.ts';
import type { WorkRecord } from './work-record.ts';

/** Whoever looks, as the visibility of records sees them. */
export type RecordViewer = {
  /** The own unit with what is below it, and what they came from (`lineOf`); empty: nothing is seen. */
  readonly line: ReadonlySet<OrgUnitId>;
  /** What is above the own unit, in all trees. */
  readonly above: ReadonlySet<OrgUnitId>;
  /** Partner agencies see what is published in the programmes they are party to, and nothing else. */
  readonly isPartner: boolean;
};

/** Programmes and plans hold for everything below the units they concern; other records for those units alone. */
export const FLOWS_DOWN: readonly WorkRecordKind[] = ['DOCUMENT', 'PROGRAMME', 'PLAN'];

/** The units that a record is about: its owner and whom it concerns. */
const unitsOf = ({ owner, concerned }: WorkRecord): readonly OrgUnitId[] => [owner, ...concerned];

const concerns = (record: WorkRecord, viewer: RecordViewer): boolean =>
  record.concerned.some((unit) => viewer.line.has(unit)) ||
  (FLOWS_DOWN.includes(record.kind) && unitsOf(record).some((unit) => viewer.above.has(unit)));

/**
 * May the viewer see the record? Its own line sees all of it; of what a partner keeps only the joint part is seen,
 * of what a superior keeps only what concerns the viewer.
 *
 * @param partyUnits the parties of the record's programmes; asked for partner agencies only
 */
export const seesRecord = (
  viewer: RecordViewer,
  record: WorkRecord,
  partyUnits: readonly OrgUnitId[],
): boolean => {
  if (viewer.line.size === 0) return false;
  const isParty = [...unitsOf(record), ...partyUnits].some((unit) => viewer.line.has(unit));
  if (viewer.isPartner) return record.visibility === 'PUBLISHED' && isParty;
  if (viewer.line.has(record.owner)) return true;
  switch (record.visibility) {
    case 'INTERNAL':
      return viewer.above.has(record.owner) && concerns(record, viewer);
    case 'JOINT':
      return concerns(record, viewer);
    case 'PUBLISHED':
      return true;
    default:
      return unreachable(record.visibility);
  }
};
