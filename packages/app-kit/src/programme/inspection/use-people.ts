import type { ShownSession } from './inspection.graphql.ts';
import { useInspectionText } from './use-inspection-text.ts';

/** How many people met, as far as they were counted; null when nobody counted. */
export const usePeople = (): ((session: ShownSession) => string | null) => {
  const t = useInspectionText();
  return ({ fromDelegation: delegation, fromUnits: units }) => {
    if (delegation !== null && units !== null) return t('sessions.people', { delegation, units });
    if (delegation !== null) return t('sessions.delegation', { count: delegation });
    return units === null ? null : t('sessions.units', { count: units });
  };
};
