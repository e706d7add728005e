import type { VariablesOf } from '@danvan/api-schema';
import type { ChosenUnit } from '../../form/UnitsField.tsx';
import type { ChosenRecord } from '../record/RecordPicker.tsx';
import type { DraftPlan, ShownPlan } from './plan.graphql.ts';

type Input = VariablesOf<typeof DraftPlan>['input']['plan'];

/** A plan as the form holds it. */
export type TypedPlan = {
  readonly title: string;
  readonly programme: readonly ChosenRecord[];
  readonly year: number | null;
  readonly motto: string;
  /** One a line. */
  readonly themes: string;
  readonly adapts: ChosenRecord | null;
  readonly document: readonly ChosenRecord[];
  readonly partners: readonly ChosenUnit[];
};

/** An empty form for a plan of a year. */
export const emptyPlan = (year: number): TypedPlan => ({
  title: '',
  programme: [],
  year,
  motto: '',
  themes: '',
  adapts: null,
  document: [],
  partners: [],
});

/** The form of a plan that is there. */
export const typedFrom = (plan: ShownPlan): TypedPlan => ({
  title: plan.title,
  programme: plan.programme ? [{ id: plan.programme.id, name: plan.programme.title }] : [],
  year: plan.year,
  motto: plan.motto ?? '',
  themes: plan.themes.join('\n'),
  adapts: plan.adapts && { id: plan.adapts.id, name: plan.adapts.title },
  document: plan.document ? [{ id: plan.document.id, name: plan.document.name }] : [],
  partners: plan.partners,
});

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

/** What is sent of the form. A year that was cleared is no year: the server says which are. */
export const toInput = (typed: TypedPlan): Input => ({
  title: typed.title,
  programmeId: typed.programme[0]?.id ?? null,
  year: typed.year ?? 0,
  motto: typed.motto || null,
  themes: linesOf(typed.themes),
  adaptsId: typed.adapts?.id ?? null,
  documentId: typed.document[0]?.id ?? null,
  partnerIds: typed.partners.map(({ id }) => id),
});
