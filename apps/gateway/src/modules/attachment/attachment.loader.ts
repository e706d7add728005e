import DataLoader from 'dataloader';
import type { RequestScope } from '../../context.ts';
import { groupRows } from '../../database/group-rows.ts';
import type { StoredAttachment, Subject } from './attachment.map.ts';
import { readAttachments } from './attachment.store.ts';
import { toldOf } from './told-evidence.ts';

const ofKind = (scope: RequestScope, kind: Subject['kind']) =>
  new DataLoader<string, readonly StoredAttachment[]>(
    async (ids) => {
      const found = await scope.read(async (reading) =>
        toldOf(reading, await readAttachments(reading.manager, kind, [...new Set(ids)])),
      );
      const byThing = groupRows(found, ({ subject }) => subject.id);
      return ids.map((id) => byThing.get(id) ?? []);
    },
    { cache: false },
  );

/** What hangs on a thing that the viewer has seen. */
export const attachmentLoaders = (scope: RequestScope) => {
  const loaders = {
    WORK_RECORD: ofKind(scope, 'WORK_RECORD'),
    REPORT: ofKind(scope, 'REPORT'),
    SCORE_LEAF: ofKind(scope, 'SCORE_LEAF'),
  };
  return {
    attachments: ({ kind, id }: Subject): Promise<readonly StoredAttachment[]> => loaders[kind].load(id),
  };
};
