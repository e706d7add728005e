import type { HierarchyTree, OrgLevel, OrgUnitId } from '../../hierarchy/model.ts';
import type { Day, Validity } from '../../kernel/index.ts';
import type { KnownSpan } from '../document/index.ts';
import type { DocumentId, ProgrammeId } from '../record/index.ts';

/** chương trình phối hợp / chương trình hành động / quy chế / phong trào thi đua. */
export const PROGRAMME_KINDS = ['COORDINATION', 'ACTION', 'REGULATION', 'EMULATION_MOVEMENT'] as const;
export type ProgrammeKind = (typeof PROGRAMME_KINDS)[number];

/** chủ trì / phối hợp. */
export const PARTY_ROLES = ['LEAD', 'COOPERATING'] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

/** bên của chương trình. */
export type ProgrammeParty = { readonly unit: OrgUnitId; readonly role: PartyRole };

/** ký kết / phát động / sơ kết / tổng kết. */
export const MILESTONE_KINDS = ['SIGNING', 'LAUNCH', 'INTERIM_REVIEW', 'SUMMARY_REVIEW'] as const;
export type MilestoneKind = (typeof MILESTONE_KINDS)[number];

/** mốc: planned, held or both. `about`: what it looks back on ("5 năm 2013–2018"). */
export type Milestone = {
  readonly kind: MilestoneKind;
  readonly about: string | null;
  readonly plannedOn: Day | null;
  readonly heldOn: Day | null;
};

/** Who takes part: every unit of a level in a tree (below a unit, if one is named), or named units. */
export type ParticipationRule =
  | {
      readonly kind: 'LEVEL';
      readonly tree: HierarchyTree;
      readonly level: OrgLevel;
      readonly within: OrgUnitId | null;
    }
  | { readonly kind: 'UNITS'; readonly units: readonly OrgUnitId[] };

/** phân công tham gia: who takes part, from a day to a day. */
export type Participation = { readonly rule: ParticipationRule; readonly validity: Validity };

/** A programme as somebody typed it; `makeProgramme` leads over to what may be signed. */
export type ProgrammeDraft = {
  readonly name: string;
  readonly kind: ProgrammeKind;
  readonly parties: readonly ProgrammeParty[];
  /** The document that carries the programme itself. */
  readonly document: DocumentId | null;
  /** căn cứ: the documents that it rests on. */
  readonly bases: readonly DocumentId[];
  readonly validity: KnownSpan;
  /** nội dung trọng tâm. */
  readonly focusAreas: readonly string[];
  /** phương châm, chủ đề. */
  readonly motto: string | null;
  readonly milestones: readonly Milestone[];
  readonly participants: readonly Participation[];
};

/** What a programme says, checked. Made by `makeProgramme`. */
export type ProgrammeContent = ProgrammeDraft;

/** dự thảo / đang thực hiện / đã tổng kết / đã có chương trình kế tiếp / đã kết thúc / đã hủy. */
export const PROGRAMME_STATES = [
  'DRAFT',
  'IN_FORCE',
  'SUMMARISED',
  'SUCCEEDED',
  'ENDED',
  'CANCELLED',
] as const;
export type ProgrammeState = (typeof PROGRAMME_STATES)[number];

/** The programme that carries another one on, from a day. */
export type Succession = { readonly programme: ProgrammeId; readonly from: Day };

/** chương trình, quy chế, phong trào: what it says and where it stands. */
export type Programme = ProgrammeContent & {
  readonly state: ProgrammeState;
  /** Since when it is ended or cancelled; null before. */
  readonly endedOn: Day | null;
  /** Why it was cancelled. */
  readonly cancelReason: string | null;
  readonly successor: Succession | null;
};

/** A programme that was just drafted. */
export const openProgramme = (content: ProgrammeContent): Programme => ({
  ...content,
  state: 'DRAFT',
  endedOn: null,
  cancelReason: null,
  successor: null,
});

/** The one unit that leads. */
export const leadOf = ({ parties }: Pick<ProgrammeDraft, 'parties'>): OrgUnitId | null =>
  parties.find(({ role }) => role === 'LEAD')?.unit ?? null;

/** The units that a programme concerns: its parties, and the units that are named to take part. */
export const concernedBy = ({ parties, participants }: ProgrammeContent): readonly OrgUnitId[] => {
  const named = participants.flatMap(({ rule }) => (rule.kind === 'UNITS' ? rule.units : []));
  return [...new Set([...parties.map(({ unit }) => unit), ...named])];
};
