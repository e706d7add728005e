import type { WorkRecordKind } from '@danvan/domain/programme';
import type { GatewayContext } from '../../../context.ts';
import { documentOf } from '../document/document-of.ts';
import { programmeOf } from '../programme/programme-of.ts';
import type { StoredRecord } from './record.map.ts';
import type { WorkRecordType } from './record.type.ts';

/** Makes of a seen record the GraphQL object of its noun; null when it has gone. */
type ToNoun = (context: GatewayContext, record: StoredRecord) => Promise<WorkRecordType | null>;

/** Each kind with its noun. A module adds its own line here. */
const NOUNS: Partial<Record<WorkRecordKind, ToNoun>> = {
  DOCUMENT: documentOf,
  PROGRAMME: programmeOf,
};

/** The record as the object of its noun. */
export const toNoun: ToNoun = async (context, record) => {
  const make = NOUNS[record.kind];
  if (!make) throw new Error(`No module tells of a ${record.kind}`);
  return make(context, record);
};
