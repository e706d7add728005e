import type { Day, Decimal } from '../kernel/index.ts';
import type { CodeScheme, HierarchyTree, LineageEventId, LineageKind, OrgUnitId } from './model.ts';

/** The dated things of a unit in which something can be wrong. */
export const DATED_PARTS = ['EXISTENCE', 'NAME', 'CODE', 'GRADE', 'PLACEMENT'] as const;
export type DatedPart = (typeof DATED_PARTS)[number];

/** Where a unit is named that nobody registered. */
export const MENTIONS = ['AREA', 'PLACEMENT', 'EVENT', 'LINK'] as const;
export type Mention = (typeof MENTIONS)[number];

type OfUnit<Code extends string> = { readonly code: Code; readonly unit: OrgUnitId };
type OfUnitOn<Code extends string> = OfUnit<Code> & { readonly on: Day };
type OfPart<Code extends string> = OfUnitOn<Code> & { readonly part: DatedPart };

/** What a record of organisations can say that cannot be true (hierarchy.md §1, §4, §5). */
export type HierarchyFault =
  | OfUnit<'UNIT_TWICE'>
  | { readonly code: 'EVENT_TWICE'; readonly event: LineageEventId }
  | (OfUnit<'UNIT_UNKNOWN'> & { readonly mention: Mention })
  /** A span that ends before it begins, or on the same day. */
  | OfPart<'SPAN_EMPTY'>
  /** Two names, codes of a scheme, grades or parents in one tree on `on`, the first such day. */
  | OfPart<'SPANS_OVERLAP'>
  /** True on `on`, when `unit` does not exist. */
  | OfPart<'OUTSIDE_EXISTENCE'>
  /** The unit exists on `on` without a name or grade. */
  | OfPart<'NOT_COVERED'>
  | {
      readonly code: 'CODE_SHARED';
      readonly scheme: CodeScheme;
      readonly unitCode: string;
      readonly units: readonly OrgUnitId[];
      readonly on: Day;
    }
  | {
      readonly code: 'CYCLE';
      readonly tree: HierarchyTree;
      readonly units: readonly OrgUnitId[];
      readonly on: Day;
    }
  | {
      readonly code: 'SEVERAL_ROOTS';
      readonly tree: HierarchyTree;
      readonly units: readonly OrgUnitId[];
      readonly on: Day;
    }
  | { readonly code: 'LINKS_MISSING'; readonly event: LineageEventId; readonly kind: LineageKind }
  | { readonly code: 'LINKS_NOT_EXPECTED'; readonly event: LineageEventId; readonly kind: LineageKind }
  | (OfUnitOn<'LINK_TWICE'> & { readonly to: OrgUnitId })
  | OfUnitOn<'MERGED_INTO_ITSELF'>
  /** A link leaves a unit that did not exist on the eve of the day. */
  | OfUnitOn<'LINK_FROM_ABSENT'>
  /** A link reaches a unit that does not exist on the day. */
  | OfUnitOn<'LINK_TO_ABSENT'>
  | OfUnitOn<'SHARES_PARTLY_DECLARED'>
  | OfUnitOn<'SHARE_NOT_POSITIVE'>
  | (OfUnitOn<'SHARES_NOT_ONE'> & { readonly total: Decimal })
  /** All of it went elsewhere on the day, yet it goes on existing. */
  | OfUnitOn<'TRANSFERRED_BUT_EXISTS'>
  /** Abolished on the day, but its existence does not end then. */
  | OfUnitOn<'ABOLISHED_BUT_EXISTS'>
  /** Established on the day, but its existence does not begin then. */
  | OfUnitOn<'ESTABLISHED_ANOTHER_DAY'>;

/** The names of these faults. */
export type HierarchyFaultCode = HierarchyFault['code'];
