import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { type Day, groupBy } from '@danvan/domain/kernel';
import type { Succession } from '../map/life.ts';
import { type Register, recordLinks, wholeLink } from './register.ts';

/**
 * Writes down what became of what: one MERGE for each successor with all that went into it as a whole, one SPLIT
 * for each unit that was divided, without shares, for nobody declared them.
 */
export const recordSuccessions = (
  register: Register,
  on: Day,
  successions: readonly Succession[],
  idOf: (key: string) => OrgUnitId,
  basisOf: (successor: string) => string | null,
): void => {
  const link = ({ from, to }: Succession) => wholeLink(idOf(from), idOf(to));
  const whole = groupBy(
    successions.filter((succession) => !succession.divided),
    (succession) => succession.to,
  );
  for (const [to, origins] of whole) {
    recordLinks(register, {
      kind: 'MERGE',
      on,
      stem: idOf(to),
      basis: basisOf(to),
      links: origins.map(link),
    });
  }
  const divided = groupBy(
    successions.filter((succession) => succession.divided),
    (succession) => succession.from,
  );
  for (const [from, parts] of divided) {
    const stem = `${idOf(from)}-split`;
    recordLinks(register, {
      kind: 'SPLIT',
      on,
      stem,
      basis: basisOf(parts[0]?.to ?? ''),
      links: parts.map(link),
    });
  }
};
