import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an act with an idempotency key answered, so that a retry gets the same answer and has no second effect. */
@Entity('act_receipt')
export class ActReceiptRow {
  @PrimaryColumn({ type: 'text', name: 'actor', primaryKeyConstraintName: 'act_receipt_pk' })
  actor!: string;

  @PrimaryColumn({ type: 'text', name: 'key', primaryKeyConstraintName: 'act_receipt_pk' })
  key!: string;

  @Column({ type: 'text', name: 'content_hash' })
  contentHash!: string;

  @Column({ type: 'jsonb', name: 'answer', nullable: true })
  answer!: unknown;

  @Column({ type: 'timestamptz', name: 'at' })
  at!: Date;
}
