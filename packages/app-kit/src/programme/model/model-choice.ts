import {
  MODEL_FIELDS,
  MODEL_KINDS,
  MODEL_STATES,
  type ModelField,
  type ModelKind,
  type ModelState,
  RECOGNITION_LEVELS,
  type RecognitionLevel,
} from '@danvan/domain/programme';
import type { ModelFilter } from './model.graphql.ts';

/** Which models of a place: those kept there, those applied there, or all that are shared with the viewer. */
export const MODEL_SCOPES = ['KEPT', 'APPLIED', 'ALL'] as const;
export type ModelScope = (typeof MODEL_SCOPES)[number];

/** What the list shows, as the address keeps it. */
export type ModelChoice = {
  readonly search: string;
  readonly scope: ModelScope;
  readonly field: ModelField | null;
  readonly kind: ModelKind | null;
  readonly state: ModelState | null;
  readonly level: RecognitionLevel | null;
};

/** The names of the choices in the address. */
export const CHOICE_NAMES = {
  search: 'q',
  scope: 'pham-vi',
  field: 'linh-vuc',
  kind: 'loai',
  state: 'trang-thai',
  level: 'cap',
} as const satisfies Record<keyof ModelChoice, string>;

const oneOf = <T extends string>(all: readonly T[], value: string | null): T | null =>
  all.find((each) => each === value) ?? null;

/** Reads an address; what it does not know is not chosen. */
export const readChoice = (parameters: URLSearchParams): ModelChoice => {
  const value = (name: keyof ModelChoice) => parameters.get(CHOICE_NAMES[name]);
  return {
    search: value('search') ?? '',
    scope: oneOf(MODEL_SCOPES, value('scope')) ?? 'KEPT',
    field: oneOf(MODEL_FIELDS, value('field')),
    kind: oneOf(MODEL_KINDS, value('kind')),
    state: oneOf(MODEL_STATES, value('state')),
    level: oneOf(RECOGNITION_LEVELS, value('level')),
  };
};

/** Does anything but the scope narrow the list? */
export const isNarrowed = ({ search, field, kind, state, level }: ModelChoice): boolean =>
  search.trim() !== '' || [field, kind, state, level].some((each) => each !== null);

/** Where the list looks: an area, and whether it is the whole country. */
export type ModelPlace = { readonly id: string; readonly isNation: boolean };

/** The question that a choice asks; in the whole country everything that is kept is everything there is. */
export const filterOf = (choice: ModelChoice, { id, isNation }: ModelPlace): ModelFilter => ({
  search: choice.search,
  fields: choice.field && [choice.field],
  kinds: choice.kind && [choice.kind],
  states: choice.state && [choice.state],
  level: choice.level,
  ownerUnderId: choice.scope === 'KEPT' && !isNation ? id : null,
  appliedUnderId: choice.scope === 'APPLIED' ? id : null,
});
