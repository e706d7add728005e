import { criteriaOf, type Entrant, isScorable, type Prefill, type Prefilled } from '@danvan/domain/emulation';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { IndicatorCode } from '@danvan/domain/reporting';
import type { CriteriaSet, InputDefinition } from '@danvan/domain/scoring';
import type { EntityManager } from 'typeorm';
import { pledgeTargets } from '../cluster/for-rounds.ts';
import { approvedFigures } from './approved-figures.ts';
import type { StoredRound } from './round.map.ts';

type Scored = Pick<Entrant, 'subject' | 'unit' | 'group'>;
type Source = (of: Scored, indicator: IndicatorCode) => Prefilled | null;

const indicatorsOf = (inputs: readonly InputDefinition[]): readonly IndicatorCode[] => [
  ...new Set(inputs.flatMap(({ indicator }) => indicator ?? [])),
];

/** The pledge that binds in the year in which the span ends; that of the round's own cluster goes before another's. */
const pledged = async (
  manager: EntityManager,
  { span }: Pick<StoredRound, 'span'>,
  units: readonly OrgUnitId[],
): Promise<Source> => {
  const targets = await pledgeTargets(manager, units, Number(span.lastDay.slice(0, 4)));
  return ({ unit, group }, indicator) => {
    const own = targets.filter((each) => each.unit === unit && each.indicator === indicator);
    const found = own.find(({ cluster }) => cluster === group) ?? own[0];
    return found ? { value: found.value, source: 'PLEDGE', refs: [found.cluster] } : null;
  };
};

const reported = async (
  manager: EntityManager,
  { span }: Pick<StoredRound, 'span'>,
  units: readonly OrgUnitId[],
  indicators: readonly IndicatorCode[],
): Promise<Source> => {
  const figureOf = await approvedFigures(manager, { span, units, indicators });
  return ({ unit }, indicator) => {
    const figure = figureOf(unit, indicator);
    return figure && { value: figure.value, source: 'REPORTS', refs: figure.reports };
  };
};

const fillIn = (set: CriteriaSet, of: Scored, figure: Source, target: Source): Prefill => {
  const filled = [...criteriaOf(set)].flatMap(([key, { criterion }]) => {
    const inputs = criterion.inputs.flatMap(({ name, indicator, isTarget }) => {
      const value = indicator === null ? null : (isTarget ? target : figure)(of, indicator);
      return value === null || !isScorable(value.value) ? [] : [[name, value] as const];
    });
    return inputs.length === 0 ? [] : [[key, Object.fromEntries(inputs)] as const];
  });
  return Object.fromEntries(filled);
};

/**
 * What is filled in for each of the entrants: for an input with an indicator the approved figure of the unit over the
 * span (with what is below it), for a target the one that the unit pledged for the year. A model has neither; a figure that is too long to be scored is left to whoever types it.
 */
export const prefillsOf = async (
  manager: EntityManager,
  set: CriteriaSet,
  round: Pick<StoredRound, 'span'>,
  entrants: readonly Scored[],
): Promise<(subject: string) => Prefill> => {
  const inputs = [...criteriaOf(set).values()].flatMap(({ criterion }) => criterion.inputs);
  const units = set.subject === 'UNIT' ? entrants.map(({ unit }) => unit) : [];
  const figures = indicatorsOf(inputs.filter(({ isTarget }) => !isTarget));
  const [figure, target] = [
    await reported(manager, round, units, figures),
    await pledged(manager, round, units),
  ];
  const bySubject = new Map(entrants.map((each) => [each.subject, each]));
  return (subject) => {
    const of = bySubject.get(subject);
    return of && set.subject === 'UNIT' ? fillIn(set, of, figure, target) : {};
  };
};
