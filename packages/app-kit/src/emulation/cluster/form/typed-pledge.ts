import type { VariablesOf } from '@danvan/api-schema';
import { decimal } from '@danvan/domain/kernel';
import { formatDecimal } from '@danvan/domain/reporting';
import type { ShownMember, ShownYear, SignPledge } from '../cluster.graphql.ts';
import { pledgedIndicators } from '../cluster-year.ts';

type Input = VariablesOf<typeof SignPledge>['input']['pledge'];

/** One line of a pledge as the form holds it; `key` tells lines apart while they are typed. */
export type TypedTarget = { readonly key: number; readonly code: string; readonly value: string };

/** A pledge as the form holds it. */
export type TypedPledge = { readonly targets: readonly TypedTarget[]; readonly text: string };

const lines = (targets: readonly Omit<TypedTarget, 'key'>[]): readonly TypedTarget[] =>
  targets.map((target, key) => ({ ...target, key }));

/**
 * What the form starts with: what the unit has signed; else the indicators that others of the cluster pledged,
 * with nothing typed; else one empty line.
 */
export const typedPledge = (
  member: Pick<ShownMember, 'signings'>,
  year: Pick<ShownYear, 'members'>,
): TypedPledge => {
  const signed = member.signings.at(-1);
  if (signed) {
    const targets = signed.targets.map(({ indicator, value }) => ({
      code: indicator.code,
      value: formatDecimal(decimal(value), 'vi'),
    }));
    return { targets: lines(targets), text: signed.text ?? '' };
  }
  const others = pledgedIndicators(year).map(({ code }) => ({ code, value: '' }));
  return { targets: lines(others.length > 0 ? others : [{ code: '', value: '' }]), text: '' };
};

/** A line more. */
export const withLine = ({ targets, text }: TypedPledge): TypedPledge => {
  const key = Math.max(-1, ...targets.map((target) => target.key)) + 1;
  return { targets: [...targets, { key, code: '', value: '' }], text };
};

/** The lines that say something: those without a value are not pledged. */
export const saidLines = ({ targets }: TypedPledge): readonly TypedTarget[] =>
  targets.filter(({ code, value }) => code !== '' && value.trim() !== '');

/** What is sent of the form. */
export const pledgeInput = (typed: TypedPledge): Input => ({
  targets: saidLines(typed).map(({ code, value }) => ({ indicatorCode: code, value })),
  text: typed.text || null,
});
