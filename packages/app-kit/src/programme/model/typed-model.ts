import type { ChosenUnit } from '../../form/UnitsField.tsx';
import type { ChosenRecord } from '../record/RecordPicker.tsx';
import type { TypedKnownDay } from './KnownDayField.tsx';
import type { ModelInput, ShownModel } from './model.graphql.ts';

/** A model as the form holds it. */
export type TypedModel = Pick<ModelInput, 'kind' | 'visibility'> & {
  readonly title: string;
  readonly field: NonNullable<ModelInput['field']> | '';
  readonly people: string;
  readonly started: TypedKnownDay;
  readonly areas: readonly ChosenUnit[];
  readonly address: string;
  readonly description: string;
  readonly concerned: readonly ChosenUnit[];
  readonly programmes: readonly ChosenRecord[];
};

/** An empty form. */
export const EMPTY_MODEL: TypedModel = {
  title: '',
  field: '',
  kind: 'COLLECTIVE',
  people: '',
  started: { day: null, precision: 'ON' },
  areas: [],
  address: '',
  description: '',
  concerned: [],
  programmes: [],
  visibility: 'JOINT',
};

/** The form of a model that is there. Those who apply it are concerned anyway and not asked for. */
export const typedFrom = (model: ShownModel): TypedModel => {
  const applying = new Set(model.points.map(({ unit }) => unit.id));
  return {
    title: model.name ?? '',
    field: model.field ?? '',
    kind: model.modelKind,
    people: model.people === null ? '' : String(model.people),
    started: model.started,
    areas: model.area ? [model.area] : [],
    address: model.address ?? '',
    description: model.description ?? '',
    concerned: model.concerned.filter(({ id }) => !applying.has(id)),
    programmes: model.programmes.map(({ id, title }) => ({ id, name: title })),
    visibility: model.visibility,
  };
};

const readPeople = ({ kind, people }: TypedModel): number | null => {
  if (kind === 'COLLECTIVE' || people.trim() === '') return null;
  return /^\d{1,7}$/.test(people.trim()) ? Number(people.trim()) : -1;
};

/** What is sent; null while the day is missing. Of individuals no name is sent, whatever was typed before. */
export const toInput = (typed: TypedModel): ModelInput | null => {
  const { day, precision } = typed.started;
  if (day === null) return null;
  return {
    title: typed.kind === 'INDIVIDUAL' ? null : typed.title,
    field: typed.field === '' ? null : typed.field,
    kind: typed.kind,
    people: readPeople(typed),
    started: { day, precision },
    areaId: typed.areas[0]?.id ?? null,
    address: typed.address,
    description: typed.description,
    concernedIds: typed.concerned.map(({ id }) => id),
    programmeIds: typed.programmes.map(({ id }) => id),
    visibility: typed.visibility,
  };
};
