import type { GatewayContext } from '../../../context.ts';
import type { StoredRecord } from '../record/record.map.ts';
import { type ModelType, toModelType } from './model.type.ts';

/** The model of a record that is seen. */
export const modelOf = async (
  { loaders }: GatewayContext,
  stored: StoredRecord,
): Promise<ModelType | null> => {
  const model = await loaders.model(stored.id);
  return model && toModelType(stored, model);
};

/** A model by its id; null when there is none that the viewer sees. */
export const seenModel = async (context: GatewayContext, id: string): Promise<ModelType | null> => {
  const stored = await context.loaders.record(id);
  return stored?.kind === 'MODEL' ? modelOf(context, stored) : null;
};
