import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What one act changed. Written once, never changed (the database refuses it). */
@Entity('audit_entry')
@Index('audit_entry_subject_idx', ['subjectId', 'at', 'id'])
export class AuditEntryRow {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'audit_entry_pk' })
  id!: string;

  @Column({ type: 'timestamptz', name: 'at' })
  at!: Date;

  /** Null: the system itself. */
  @Column({ type: 'uuid', name: 'actor_id', nullable: true })
  actorId!: string | null;

  /** The name at that time. */
  @Column({ type: 'text', name: 'actor_name' })
  actorName!: string;

  /** The unit that the subject belongs to. */
  @Column({ type: 'text', name: 'unit_id', nullable: true })
  unitId!: string | null;

  @Column({ type: 'text', name: 'action' })
  action!: string;

  @Column({ type: 'text', name: 'subject_id' })
  subjectId!: string;

  @Column({ type: 'jsonb', name: 'before', nullable: true })
  before!: unknown;

  @Column({ type: 'jsonb', name: 'after', nullable: true })
  after!: unknown;

  @Column({ type: 'text', name: 'reason', nullable: true })
  reason!: string | null;
}
