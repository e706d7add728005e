import type { CriteriaSetDraft } from './draft.ts';
import { toJson } from './json.ts';

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const sorted = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const members = Object.entries(value).sort(([a], [b]) => byCode(a, b));
  return Object.fromEntries(members.map(([name, member]) => [name, sorted(member)]));
};

/** The one text of a part of a set: members sorted by name, decimals without trailing zeros. */
export const canonicalText = (of: object): string => JSON.stringify(sorted(toJson(of)));

/**
 * The one text of a set's rules, from which the hash of the rules is made. Without the days for which the set is
 * valid: its end is set later and changes no rule.
 */
export const canonicalRules = ({ validity: _, ...rules }: CriteriaSetDraft): string => canonicalText(rules);
