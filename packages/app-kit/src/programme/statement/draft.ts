import type { Day } from '@danvan/domain/kernel';
import type { CauseNature, StatementKind, Visibility } from '@danvan/domain/programme';
import type { ListedStatement } from './statement.graphql.ts';

/** Where statements are made: what a new one is tied to, and what it speaks of until something else is said. */
export type StatementPlace = {
  readonly programmeId: string | null;
  readonly occasionId: string | null;
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** The units that see it when it is shared: those that meet, or the parties of the programme. */
  readonly concernedIds: readonly string[];
};

/** A statement while it is being written. */
export type StatementEntry = {
  readonly kind: StatementKind;
  readonly nature: CauseNature | null;
  readonly explains: readonly string[];
  readonly text: string;
  readonly position: number | null;
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
  readonly visibility: Visibility;
};

/** What the form begins with: the statement as it is, or an empty one about the time of its place. */
export const entryOf = (place: StatementPlace, statement: ListedStatement | null): StatementEntry =>
  statement === null
    ? {
        kind: 'LIMITATION',
        nature: null,
        explains: [],
        text: '',
        position: null,
        firstDay: place.firstDay,
        lastDay: place.lastDay,
        visibility: 'JOINT',
      }
    : {
        kind: statement.statementKind,
        nature: statement.nature,
        explains: statement.explains.map(({ id }) => id),
        text: statement.text,
        position: statement.position,
        firstDay: statement.firstDay as Day,
        lastDay: statement.lastDay as Day,
        visibility: statement.visibility,
      };

/** Another kind: what only causes have is dropped with the kind. */
export const withKind = (entry: StatementEntry, kind: StatementKind): StatementEntry =>
  kind === 'CAUSE'
    ? { ...entry, kind, nature: entry.nature ?? 'SUBJECTIVE' }
    : { ...entry, kind, nature: null, explains: [] };

/** What the act is given; a statement that is there keeps its programme, its occasion and whom it concerns. */
export const inputOf = (entry: StatementEntry, place: StatementPlace, statement: ListedStatement | null) => ({
  ...entry,
  explains: [...entry.explains],
  programmeId: statement ? (statement.programmes[0]?.id ?? null) : place.programmeId,
  occasionId: statement ? (statement.occasion?.id ?? null) : place.occasionId,
  concernedIds: statement ? statement.concerned.map(({ id }) => id) : [...place.concernedIds],
});
