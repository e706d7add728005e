import type { OrgUnitId } from '../../hierarchy/model.ts';
import type { Day, Decimal, Qualifier } from '../../kernel/index.ts';
import type { IndicatorCode } from '../../reporting/index.ts';
import type { DocumentId, ModelId } from '../record/index.ts';
import type { KnownDay } from './known-day.ts';
import type { ReplicationPoint } from './replication/model.ts';

/** kinh tế / văn hóa – xã hội / quốc phòng – an ninh / xây dựng hệ thống chính trị (scoring.md §3.D). */
export const MODEL_FIELDS = ['ECONOMY', 'CULTURE_SOCIETY', 'DEFENCE_SECURITY', 'POLITICAL_SYSTEM'] as const;
export type ModelField = (typeof MODEL_FIELDS)[number];

/** tập thể / cá nhân: individuals are counted, never named. */
export const MODEL_KINDS = ['COLLECTIVE', 'INDIVIDUAL'] as const;
export type ModelKind = (typeof MODEL_KINDS)[number];

/** đã đăng ký / được công nhận / điển hình / đã kết thúc. */
export const MODEL_STATES = ['REGISTERED', 'RECOGNISED', 'EXEMPLARY', 'ENDED'] as const;
export type ModelState = (typeof MODEL_STATES)[number];

/** What a recognition says of a model. */
export const MODEL_STANDINGS = ['RECOGNISED', 'EXEMPLARY'] as const;
export type ModelStanding = (typeof MODEL_STANDINGS)[number];

/** cấp cơ sở / cấp huyện (until 30/06/2025) / cấp tỉnh / cấp trung ương. */
export const RECOGNITION_LEVELS = ['GRASSROOTS', 'DISTRICT', 'PROVINCE', 'CENTRAL'] as const;
export type RecognitionLevel = (typeof RECOGNITION_LEVELS)[number];

/** công nhận: by a level, by a document, on a day. */
export type Recognition = {
  readonly as: ModelStanding;
  readonly level: RecognitionLevel;
  readonly on: KnownDay;
  /** The document where it is registered, else how it is cited; null where the source names none. */
  readonly document: DocumentId | null;
  readonly citation: string | null;
};

/** A count within a result: "trên 1.200" × "hộ dân tham gia". */
export type ModelFigure = {
  /** What is counted, with its unit of measure. */
  readonly what: string;
  readonly indicator: IndicatorCode | null;
  readonly value: Decimal;
  readonly qualifier: Qualifier;
};

/** What a model has brought, as it stood on a day. */
export type ModelResult = {
  readonly on: Day;
  readonly text: string;
  readonly figures: readonly ModelFigure[];
};

/** What is said of a model when it is registered. */
export type ModelContent = {
  /** Null where the name may not be stored (facts.md §4) and for individuals. */
  readonly title: string | null;
  readonly field: ModelField | null;
  readonly kind: ModelKind;
  /** How many individuals; null for a collective. */
  readonly people: number | null;
  readonly started: KnownDay;
  /** địa bàn: the administrative unit where it works, and the place within it. */
  readonly area: OrgUnitId | null;
  readonly address: string | null;
  readonly description: string | null;
};

/** The content as typed in: the same members, nothing checked. */
export type ModelDraft = ModelContent;

/** mô hình with its story: how it was recognised, what it brought, where it went, how it ended. */
export type Model = ModelContent & {
  readonly id: ModelId;
  readonly owner: OrgUnitId;
  readonly recognitions: readonly Recognition[];
  readonly results: readonly ModelResult[];
  readonly points: readonly ReplicationPoint[];
  readonly ended: { readonly on: Day; readonly reason: string } | null;
};

/** A model that was just registered. */
export const registeredModel = (id: ModelId, owner: OrgUnitId, content: ModelContent): Model => ({
  ...content,
  id,
  owner,
  recognitions: [],
  results: [],
  points: [],
  ended: null,
});
