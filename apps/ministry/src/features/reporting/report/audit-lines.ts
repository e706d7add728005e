import type { Figure } from './report.graphql.ts';

/** One change that an act made. */
export type AuditLine =
  | { readonly kind: 'STATE'; readonly from: string | null; readonly to: string | null }
  | {
      readonly kind: 'FIGURE';
      readonly code: string;
      readonly from: AuditFigure | null;
      readonly to: AuditFigure | null;
    }
  | { readonly kind: 'REVISION'; readonly to: number };

/** A figure as the audit keeps it. */
export type AuditFigure = Pick<Figure, 'state' | 'value' | 'qualifier' | 'note'>;

type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parsed = (text: string | null): Json => {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return isRecord(value) ? value : {};
  } catch {
    return {}; // an entry of another shape shows its act and reason only
  }
};

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const figuresOf = (entry: Json): Json => (isRecord(entry.figures) ? entry.figures : {});

const figureOf = (value: unknown): AuditFigure | null =>
  isRecord(value)
    ? {
        state: (textOf(value.state) ?? 'MISSING') as AuditFigure['state'],
        value: textOf(value.value),
        qualifier: (textOf(value.qualifier) ?? 'EXACT') as AuditFigure['qualifier'],
        note: textOf(value.note),
      }
    : null;

const same = (a: AuditFigure | null, b: AuditFigure | null): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** What an entry changed, from its before and after: the state, the revision, and each figure that moved. */
export const auditLines = (before: string | null, after: string | null): readonly AuditLine[] => {
  const [was, is] = [parsed(before), parsed(after)];
  const lines: AuditLine[] = [];
  const [from, to] = [textOf(was.state), textOf(is.state)];
  if (from !== to) lines.push({ kind: 'STATE', from, to });
  if (typeof is.revision === 'number' && typeof was.revision === 'number' && is.revision > was.revision) {
    lines.push({ kind: 'REVISION', to: is.revision });
  }
  const [old, now] = [figuresOf(was), figuresOf(is)];
  for (const code of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const change = { kind: 'FIGURE', code, from: figureOf(old[code]), to: figureOf(now[code]) } as const;
    if (!same(change.from, change.to)) lines.push(change);
  }
  return lines;
};
