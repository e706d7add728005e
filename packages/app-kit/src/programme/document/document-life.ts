import type { Day } from '@danvan/domain/kernel';
import type { ShownDocument } from './document.graphql.ts';

type Linked = ShownDocument['linkedBy'][number];
type Dated = Pick<ShownDocument, 'issuedOn' | 'inForceFrom' | 'inForceTo' | 'linkedBy' | 'links'>;

/** One step in the life of a document; `other`: the document that it concerns. */
export type LifeStep = {
  readonly key: string;
  readonly on: Day | null;
  readonly what: 'ISSUED' | 'IN_FORCE' | 'EXPIRED' | `LINK_${Linked['kind']}` | `LINKED_BY_${Linked['kind']}`;
  readonly other: Linked['document'] | null;
};

/** What happened to a document and through it, in the order of days; what has no known day comes first. */
export const lifeOf = ({ issuedOn, inForceFrom, inForceTo, links, linkedBy }: Dated): readonly LifeStep[] => {
  const own = (what: 'IN_FORCE' | 'EXPIRED', on: Day | null): LifeStep[] =>
    on === null ? [] : [{ key: what, on, what, other: null }];
  const steps: LifeStep[] = [
    { key: 'ISSUED', on: issuedOn, what: 'ISSUED', other: null },
    ...own('IN_FORCE', inForceFrom),
    ...links.map(
      ({ kind, from, document }): LifeStep => ({
        key: `${kind} ${document.id}`,
        on: from,
        what: `LINK_${kind}`,
        other: document,
      }),
    ),
    ...linkedBy.map(
      ({ kind, from, document }): LifeStep => ({
        key: `by ${kind} ${document.id}`,
        on: from,
        what: `LINKED_BY_${kind}`,
        other: document,
      }),
    ),
    ...own('EXPIRED', inForceTo),
  ];
  return steps.toSorted((a, b) => (a.on ?? '').localeCompare(b.on ?? ''));
};
