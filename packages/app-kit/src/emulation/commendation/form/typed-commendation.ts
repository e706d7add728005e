import { issuerLevelOf } from '@danvan/domain/emulation';
import type { ChosenUnit } from '../../../form/UnitsField.tsx';
import type { DraftGround, ShownCommendation, ShownForm, ShownSuggestions } from '../commendation.graphql.ts';
import type { ShownQuotaLine } from '../QuotaLines.tsx';

/** So many individuals of a unit, as typed. */
export type TypedIndividuals = ChosenUnit & { readonly people: string };

/** A proposal as its form holds it. */
export type TypedCommendation = {
  readonly formCode: string;
  /** Empty: for an occasion. */
  readonly runId: string;
  readonly year: string;
  readonly occasion: string;
  readonly issuers: readonly ChosenUnit[];
  /** null: not chosen yet, so that the rule's suggestion stands. */
  readonly collectives: readonly ChosenUnit[] | null;
  readonly individuals: readonly TypedIndividuals[];
  readonly story: string;
  readonly overQuotaReason: string;
};

type Above = NonNullable<DraftGround['unit']>;

/** The units above, and the own one, whose level gives the form; the nearest first. */
export const issuersFor = (unit: Above, form: Pick<ShownForm, 'issuers'>): readonly ChosenUnit[] => {
  const nearestFirst = [unit, ...[...unit.police, ...unit.party].reverse()];
  const fitting = nearestFirst.filter((each) => {
    const level = issuerLevelOf(each);
    return level !== null && form.issuers.includes(level);
  });
  const byId = new Map(fitting.map(({ id, name }) => [id, { id, name }]));
  return [...byId.values()];
};

/** A new proposal: the first form, the newest run of the own unit, the nearest issuer that fits. */
export const newTyped = (ground: DraftGround, thisYear: number): TypedCommendation => {
  const [form] = ground.commendationForms;
  const run = ground.commendableRuns.find(({ isOwn }) => isOwn);
  return {
    formCode: form?.code ?? '',
    runId: run?.id ?? '',
    year: String(run?.year ?? thisYear),
    occasion: '',
    issuers: form && ground.unit ? issuersFor(ground.unit, form).slice(0, 1) : [],
    collectives: run ? null : [],
    individuals: [],
    story: '',
    overQuotaReason: '',
  };
};

const chosen = ({ id, name }: ChosenUnit): ChosenUnit => ({ id, name });

/** What is typed of a proposal that is there. */
export const typedFrom = (of: ShownCommendation): TypedCommendation => ({
  formCode: of.form?.code ?? '',
  runId: of.runId ?? '',
  year: String(of.year),
  occasion: of.occasion ?? '',
  issuers: [chosen(of.issuer)],
  collectives: of.candidates.filter(({ kind }) => kind === 'COLLECTIVE').map(({ unit }) => chosen(unit)),
  individuals: of.candidates
    .filter(({ kind }) => kind === 'INDIVIDUAL')
    .map(({ unit, people }) => ({ ...chosen(unit), people: String(people) })),
  story: of.story ?? '',
  overQuotaReason: of.overQuotaReason ?? '',
});

/** The collectives that are chosen: those of the rule, as long as nobody has chosen otherwise. */
export const collectivesOf = (
  { collectives }: Pick<TypedCommendation, 'collectives'>,
  suggestions: ShownSuggestions | null,
): readonly ChosenUnit[] =>
  collectives ??
  (suggestions?.units ?? []).filter(({ reason }) => reason === 'SUGGESTED').map(({ unit }) => chosen(unit));

/** The quota of every cluster with what is chosen now. */
export const quotaNow = (
  suggestions: ShownSuggestions,
  collectives: readonly ChosenUnit[],
): readonly ShownQuotaLine[] => {
  const ids = new Set(collectives.map(({ id }) => id));
  return suggestions.quota.map((line) => {
    const proposed = suggestions.units.filter(
      ({ unit, standing }) => ids.has(unit.id) && standing.clusterId === line.clusterId,
    ).length;
    const overBy = line.allowed === null || proposed === 0 ? 0 : line.granted + proposed - line.allowed;
    return { ...line, proposed, overBy: Math.max(0, overBy) };
  });
};

/** What is sent. A count that is none is sent as 0, which the server refuses at its place. */
export const toInput = (
  typed: TypedCommendation,
  form: Pick<ShownForm, 'for'>,
  suggestions: ShownSuggestions | null,
) => ({
  formCode: typed.formCode,
  year: Number.parseInt(typed.year, 10) || 0,
  issuerId: typed.issuers[0]?.id ?? '',
  runId: typed.runId === '' ? null : typed.runId,
  occasion: typed.runId === '' ? typed.occasion : null,
  story: typed.story,
  overQuotaReason: typed.overQuotaReason,
  candidates: [
    ...(form.for.includes('COLLECTIVE') ? collectivesOf(typed, suggestions) : []).map(({ id }) => ({
      unitId: id,
      kind: 'COLLECTIVE' as const,
      people: 1,
    })),
    ...(form.for.includes('INDIVIDUAL') ? typed.individuals : []).map(({ id, people }) => ({
      unitId: id,
      kind: 'INDIVIDUAL' as const,
      people: /^\d{1,6}$/.test(people.trim()) ? Number(people) : 0,
    })),
  ],
});
