import type { ResultOf } from '@danvan/api-schema';
import { useAddressValue } from '../../address/use-address-value.ts';
import { type Asked, useAsk } from '../../ask/use-ask.ts';
import { useUnit } from '../../unit/use-unit.ts';
import { ModelPlaceQuery } from './model.graphql.ts';
import type { ModelPlace } from './model-choice.ts';

/** The name of a chosen area in the address. */
export const PLACE_NAME = 'dia-ban';

export type PlaceOfModels = ModelPlace & { readonly name: string };

/** The area one looks at: the one chosen on the map, else that of the unit one works in; null if there is no such unit. */
export const placeOf = ({ unit }: ResultOf<typeof ModelPlaceQuery>): PlaceOfModels | null => {
  if (!unit) return null;
  const { id, shortName, level } = unit.area ?? unit;
  return { id, name: shortName, isNation: level === 'CENTRAL' };
};

/** Asks for the area one looks at; see `placeOf`. */
export const useModelPlace = (): Asked<ResultOf<typeof ModelPlaceQuery>> => {
  const { unitId } = useUnit();
  const [chosen] = useAddressValue(PLACE_NAME);
  return useAsk(ModelPlaceQuery, { id: chosen ?? unitId });
};
