import type { Day, Result } from '@danvan/domain/kernel';
import type {
  Activity,
  ActivityId,
  AnnualPlan,
  DocumentId,
  Inspection,
  InspectionId,
  Meeting,
  Model,
  OfficialDocument,
  Programme,
  ProgrammeId,
  RecordIdOf,
  Statement,
  StatementId,
  Task,
  WorkRecord,
  WorkRecordKind,
} from '@danvan/domain/programme';
import type { SourceCode } from './sources.ts';

/** Where a record of the data sets comes from. */
export type Provenance =
  | { readonly origin: 'PUBLISHED_SOURCE'; readonly source: SourceCode }
  | { readonly origin: 'DEMONSTRATION'; readonly source: null };

/** A record of the coordination work as a data set brings it. */
export type DatasetRecord = WorkRecord &
  Provenance & {
    /** The last day on which something became of it. */
    readonly told: Day;
    /** Other words by which it is found: a number, aliases, a place. */
    readonly alsoFoundBy: readonly string[];
  };

/** A record with what its noun says. */
export type Entry<Content> = { readonly record: DatasetRecord; readonly content: Content };

/** Everything of one data set, noun by noun. */
export type ProgrammeWork = {
  readonly documents: readonly Entry<{ readonly id: DocumentId; readonly document: OfficialDocument }>[];
  readonly programmes: readonly Entry<{ readonly id: ProgrammeId; readonly programme: Programme }>[];
  readonly plans: readonly Entry<AnnualPlan>[];
  readonly tasks: readonly Entry<Task>[];
  readonly meetings: readonly Entry<Meeting>[];
  readonly inspections: readonly Entry<Inspection & { readonly id: InspectionId }>[];
  readonly models: readonly Entry<Model>[];
  readonly activities: readonly Entry<{ readonly id: ActivityId; readonly activity: Activity }>[];
  readonly statements: readonly Entry<{ readonly id: StatementId; readonly statement: Statement }>[];
};

/** What the domain made of a draft; data that the domain refuses do not load. */
export const legal = <T>(name: string, made: Result<T, unknown>): T => {
  if (!made.ok) throw new Error(`${name}: ${JSON.stringify(made.error)}`);
  return made.value;
};

type Parts<Kind extends WorkRecordKind> = Provenance & {
  readonly kind: Kind;
  readonly id: RecordIdOf<Kind>;
  readonly title: string;
} & Pick<DatasetRecord, 'owner' | 'told'> &
  Partial<Pick<DatasetRecord, 'visibility' | 'concerned' | 'programmes' | 'alsoFoundBy'>>;

/** The record of an entry; published unless something else is said. */
export const recordOf = <Kind extends WorkRecordKind>(parts: Parts<Kind>): DatasetRecord => ({
  visibility: 'PUBLISHED',
  programmes: [],
  alsoFoundBy: [],
  ...parts,
  concerned: [...new Set(parts.concerned ?? [])].filter((unit) => unit !== parts.owner),
});
