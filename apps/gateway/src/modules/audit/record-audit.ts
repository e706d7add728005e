import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/actor.ts';

/** What an act says about itself: what it did to what, of which unit, before and after, and why. */
export type AuditNote = {
  readonly action: string;
  readonly subjectId: string;
  readonly unitId?: string | null;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly reason?: string | null;
};

type Moment = { readonly id: string; readonly at: Date; readonly actor: Actor | null };

/** Adds the entry in the act's own transaction; use `uow.audit`. */
export const recordAudit = async (manager: EntityManager, moment: Moment, note: AuditNote): Promise<void> => {
  await manager.query(
    `INSERT INTO audit_entry (id, at, actor_id, actor_name, unit_id, action, subject_id, before, after, reason)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      moment.id,
      moment.at,
      moment.actor?.userId ?? null,
      moment.actor?.displayName ?? 'Hệ thống',
      note.unitId ?? null,
      note.action,
      note.subjectId,
      asJson(note.before),
      asJson(note.after),
      note.reason ?? null,
    ],
  );
};

const asJson = (value: unknown): string | null =>
  value === undefined || value === null ? null : JSON.stringify(value);
