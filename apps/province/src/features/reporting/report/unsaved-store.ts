import { FIGURE_STATES } from '@danvan/domain/reporting';
import type { FigureLine } from './figure-line.ts';
import type { Pending, PendingLine } from './merge-lines.ts';

/** Where a browser keeps things; `localStorage` fits. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keyOf = (viewerId: string, reportId: string): string => `danvan.unsaved.${viewerId}.${reportId}`;

const isText = (value: unknown): value is string => typeof value === 'string';

const isLine = (value: unknown): value is FigureLine => {
  if (typeof value !== 'object' || value === null) return false;
  const line = value as Record<keyof FigureLine, unknown>;
  const texts = [line.indicatorCode, line.entry, line.numerator, line.denominator, line.note];
  return texts.every(isText) && FIGURE_STATES.some((state) => state === line.state);
};

const isPending = (value: unknown): value is PendingLine => {
  if (typeof value !== 'object' || value === null) return false;
  const { line, base } = value as Record<keyof PendingLine, unknown>;
  return isLine(line) && isLine(base) && line.indicatorCode === base.indicatorCode;
};

/** Keeps what is not yet saved on this machine; takes it away once nothing is left. A full shelf is no fault. */
export const keepUnsaved = (shelf: Shelf, viewerId: string, reportId: string, pending: Pending): void => {
  try {
    const key = keyOf(viewerId, reportId);
    if (pending.size === 0) shelf.removeItem(key);
    else shelf.setItem(key, JSON.stringify([...pending.values()]));
  } catch {
    // private windows may refuse; the page itself still holds everything
  }
};

/** What an earlier visit left unsaved; anything that is not of this shape is passed over. */
export const readUnsaved = (shelf: Shelf, viewerId: string, reportId: string): Pending => {
  try {
    const kept: unknown = JSON.parse(shelf.getItem(keyOf(viewerId, reportId)) ?? '[]');
    const list: readonly unknown[] = Array.isArray(kept) ? kept : [];
    return new Map(list.filter(isPending).map((each) => [each.line.indicatorCode, each]));
  } catch {
    return new Map();
  }
};
