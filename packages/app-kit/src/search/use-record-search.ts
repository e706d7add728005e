import { WORK_RECORD_WORDS } from '@danvan/domain/programme';
import { useAsk } from '../ask/use-ask.ts';
import { useLocalText } from '../language/use-text.ts';
import { RecordSearchQuery } from '../programme/record/record.graphql.ts';
import { SHOWN_KINDS, useWorkPath } from '../programme/record/work-paths.ts';
import type { Found } from './SearchDialog.tsx';
import { useSettled } from './use-settled.ts';

const SHOWN = 8;

/** A record in the list of a search, with the address of its page. */
export type RecordOption = Found & { readonly path: string };

/** Finds records of the kinds that have a page; nothing is looked up before something is typed. */
export const useRecordSearch = (typed: string): { found: readonly RecordOption[]; isReady: boolean } => {
  const search = useSettled(typed).trim();
  const workPath = useWorkPath();
  const local = useLocalText();
  const pause = search === '';
  const asked = useAsk(
    RecordSearchQuery,
    { filter: { search, kinds: [...SHOWN_KINDS] }, first: SHOWN },
    { keep: true, pause },
  );
  if (pause) return { found: [], isReady: true };
  if (asked.status !== 'ready') return { found: [], isReady: false };
  const found = asked.data.workRecords.nodes.flatMap(({ id, kind, title, owner }) => {
    const path = workPath(kind, id);
    const place = `${local(WORK_RECORD_WORDS[kind])} · ${owner.shortName}`;
    return path === null ? [] : [{ key: id, name: title, place, path }];
  });
  return { found, isReady: true };
};
