import { useCallback } from 'react';
import { useAddressValue } from '../address/use-address-value.ts';
import { useAsk } from '../ask/use-ask.ts';
import { useSession } from '../session/session-context.ts';
import { WorkingUnitQuery } from './unit.graphql.ts';

/** The unit one works in: `?unit=…`, else the viewer's own (for Party bodies the police counterpart). */
export type UnitChoice = {
  readonly unitId: string;
  /** Null while the name of a chosen unit is on its way. */
  readonly unit: { readonly id: string; readonly name: string; readonly shortName: string } | null;
  readonly isOwn: boolean;
  /** Null returns to the viewer's own unit. */
  readonly choose: (unitId: string | null) => void;
};

export const useUnit = (): UnitChoice => {
  const { viewer } = useSession();
  const own = viewer.reportingUnit ?? viewer.unit;
  const [chosen, setChosen] = useAddressValue('unit');
  const unitId = chosen ?? own.id;
  const isOwn = unitId === own.id;
  const asked = useAsk(WorkingUnitQuery, { id: unitId }, { pause: isOwn });
  const other = asked.status === 'ready' ? asked.data.unit : null;
  const choose = useCallback(
    (next: string | null) => setChosen(next === own.id ? null : next),
    [own.id, setChosen],
  );
  return { unitId, unit: isOwn ? own : other, isOwn, choose };
};
