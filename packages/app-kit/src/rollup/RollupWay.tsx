import { useSearchParams } from 'react-router';
import { useAsk } from '../ask/use-ask.ts';
import { useSession } from '../session/session-context.ts';
import { useUnit } from '../unit/use-unit.ts';
import { pathUnder } from './drill-path.ts';
import { PlaceQuery } from './rollup.graphql.ts';
import { UnitWay } from './UnitWay.tsx';

/** The way from the viewer's own unit down to the one in the top bar, in the police tree. */
export const RollupWay = ({ path }: { readonly path: string }) => {
  const { viewer } = useSession();
  const { unitId, isOwn } = useUnit();
  const [parameters] = useSearchParams();
  const asked = useAsk(PlaceQuery, { id: unitId, tree: 'POLICE', on: null }, { pause: isOwn });
  const unit = asked.status === 'ready' ? asked.data.unit : null;
  if (isOwn || !unit) return null;
  const top = (viewer.reportingUnit ?? viewer.unit).id;
  return (
    <UnitWay
      unit={unit}
      ancestors={unit.ancestors}
      topId={top}
      pathOf={(id) => pathUnder(path, parameters, id)}
    />
  );
};
