import { type FigureLine, sameLine } from './figure-line.ts';
import {
  type LineConflict,
  type Lines,
  lineIn,
  mergeLines,
  type Pending,
  type PendingLine,
} from './merge-lines.ts';

/** Lines on their way to the server: sent again unchanged, under the same key, until an answer comes. */
export type Batch = {
  readonly key: string;
  readonly version: number;
  readonly lines: readonly FigureLine[];
};

/**
 * A report while someone types in it. `pending`: typed and not yet acknowledged; nothing leaves it but by an
 * acknowledgement or a choice. HALTED: the server takes no figures any more (the state or the right has changed).
 */
export type ReportDraft = {
  readonly version: number;
  readonly saved: Lines;
  readonly pending: Pending;
  readonly batch: Batch | null;
  readonly sending: 'NO' | 'YES' | 'FAILED' | 'HALTED';
  /** The server's words on lines it refused, until they are typed anew. */
  readonly faults: ReadonlyMap<string, string>;
  readonly conflicts: ReadonlyMap<string, LineConflict>;
  /** The last number that stood in a line: it comes back when someone chooses that there is one after all. */
  readonly former: Lines;
  /** Lines that were saved since the page was opened. */
  readonly acknowledged: ReadonlySet<string>;
};

export type DraftEvent =
  | { readonly kind: 'TYPED'; readonly lines: readonly FigureLine[] }
  | { readonly kind: 'SENT'; readonly batch: Batch }
  | { readonly kind: 'SAVED'; readonly version: number; readonly lines: Lines }
  | { readonly kind: 'REFUSED'; readonly faults: ReadonlyMap<string, string> }
  | { readonly kind: 'FAILED' }
  | { readonly kind: 'HALTED' }
  /** Somebody else's version, met while saving or while reading anew. */
  | { readonly kind: 'OVERTAKEN'; readonly version: number; readonly lines: Lines }
  /** An act took back what was typed. */
  | { readonly kind: 'DROPPED' }
  | { readonly kind: 'RESOLVED'; readonly code: string; readonly keep: 'MINE' | 'THEIRS' };

/** The draft as the server knows it, with what an earlier visit left unsaved put on top. */
export const openDraft = (version: number, saved: Lines, unsaved: Pending = new Map()): ReportDraft => ({
  version,
  saved,
  ...mergeLines(unsaved, saved),
  batch: null,
  sending: 'NO',
  faults: new Map(),
  former: new Map(),
  acknowledged: new Set(),
});

/** A line as the page shows it. */
export const shownLine = (draft: ReportDraft, code: string): FigureLine =>
  draft.pending.get(code)?.line ?? lineIn(draft.saved, code);

const formerOf = (draft: ReportDraft, changed: readonly FigureLine[]): Lines => {
  const before = changed.map(({ indicatorCode }) => shownLine(draft, indicatorCode));
  const numbers = before.filter(({ state }) => state === 'REPORTED');
  return new Map([...draft.former, ...numbers.map((line) => [line.indicatorCode, line] as const)]);
};

const put = (draft: ReportDraft, lines: readonly FigureLine[]): ReportDraft => {
  const pending = new Map(draft.pending);
  const faults = new Map(draft.faults);
  const conflicts = new Map(draft.conflicts);
  for (const line of lines) {
    const code = line.indicatorCode;
    const base = pending.get(code)?.base ?? lineIn(draft.saved, code);
    // While a batch is on its way its lines stay pending, even if typed back to what was saved.
    const isOnItsWay = draft.batch?.lines.some((sent) => sent.indicatorCode === code);
    if (sameLine(line, base) && !isOnItsWay) pending.delete(code);
    else pending.set(code, { line, base });
    faults.delete(code);
    const conflict = conflicts.get(code);
    if (conflict) conflicts.set(code, { ...conflict, mine: line });
  }
  return { ...draft, pending, faults, conflicts };
};

/** Lines that changed again after they were sent stay pending, now over what was saved. */
const stillPending = (draft: ReportDraft, saved: Lines): Pending => {
  const sent = new Map(draft.batch?.lines.map((line) => [line.indicatorCode, line]));
  const left = new Map<string, PendingLine>();
  for (const [code, { line }] of draft.pending) {
    const went = sent.get(code);
    const base = lineIn(saved, code);
    const isDone = sameLine(line, base) || (went !== undefined && sameLine(went, line));
    if (!isDone) left.set(code, { line, base });
  }
  return left;
};

const overtaken = (draft: ReportDraft, version: number, lines: Lines): ReportDraft => ({
  ...draft,
  version,
  saved: lines,
  ...mergeLines(draft.pending, lines),
  batch: null,
  sending: 'NO',
});

const resolved = (draft: ReportDraft, code: string, keep: 'MINE' | 'THEIRS'): ReportDraft => {
  const conflicts = new Map(draft.conflicts);
  const pending = new Map(draft.pending);
  conflicts.delete(code);
  if (keep === 'THEIRS') pending.delete(code);
  return { ...draft, conflicts, pending };
};

/** What becomes of a draft; pure, so that everything that may happen to typed figures can be tried. */
export const draftAfter = (draft: ReportDraft, event: DraftEvent): ReportDraft => {
  switch (event.kind) {
    case 'TYPED': {
      const changed = event.lines.filter((line) => !sameLine(line, shownLine(draft, line.indicatorCode)));
      if (changed.length === 0) return draft;
      return put({ ...draft, former: formerOf(draft, changed) }, changed);
    }
    case 'SENT':
      return { ...draft, batch: event.batch, sending: 'YES' };
    case 'SAVED':
      return {
        ...draft,
        version: event.version,
        saved: event.lines,
        pending: stillPending(draft, event.lines),
        acknowledged: new Set([
          ...draft.acknowledged,
          ...(draft.batch?.lines.map(({ indicatorCode }) => indicatorCode) ?? []),
        ]),
        batch: null,
        sending: 'NO',
      };
    case 'REFUSED':
      return { ...draft, faults: new Map([...draft.faults, ...event.faults]), batch: null, sending: 'NO' };
    case 'FAILED':
      return { ...draft, sending: 'FAILED' };
    case 'HALTED':
      return { ...draft, batch: null, sending: 'HALTED' };
    case 'OVERTAKEN':
      return overtaken(draft, event.version, event.lines);
    case 'DROPPED':
      return { ...openDraft(draft.version, draft.saved), former: draft.former };
    case 'RESOLVED':
      return resolved(draft, event.code, event.keep);
  }
};
