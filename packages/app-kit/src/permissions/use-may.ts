import type { SchemaType } from '@danvan/api-schema';
import { useSession } from '../session/session-context.ts';

export type Action = SchemaType<'Action'>;

/** May the viewer do this at all? The server decides again with the scope; this only draws. */
export const useMay = (action: Action): boolean => useSession().viewer.actions.includes(action);
