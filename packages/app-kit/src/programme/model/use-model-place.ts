import { useAddressValue } from '../../address/use-address-value.ts';
import { useAsk } from '../../ask/use-ask.ts';
import { useUnit } from '../../unit/use-unit.ts';
import { ModelPlaceQuery } from './model.graphql.ts';
import type { ModelPlace } from './model-choice.ts';

/** The name of a chosen area in the address. */
export const PLACE_NAME = 'dia-ban';

export type PlaceOfModels = ModelPlace & { readonly name: string };

/** The area one looks at: the one chosen on the map, else that of the unit one works in; null while it is on its way. */
export const useModelPlace = (): PlaceOfModels | null => {
  const { unitId } = useUnit();
  const [chosen] = useAddressValue(PLACE_NAME);
  const asked = useAsk(ModelPlaceQuery, { id: chosen ?? unitId });
  if (asked.status !== 'ready' || !asked.data.unit) return null;
  const { id, shortName, level } = asked.data.unit.area ?? asked.data.unit;
  return { id, name: shortName, isNation: level === 'CENTRAL' };
};
