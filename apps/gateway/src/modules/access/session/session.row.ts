import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A signed-in browser. Only the hash of its token is kept. */
@Entity('session')
@Index('session_user_id_idx', ['userId'])
@Index('session_expires_at_idx', ['expiresAt'])
export class SessionRow {
  /** SHA-256 of the token, in hexadecimal. */
  @PrimaryColumn({ type: 'text', name: 'token_hash', primaryKeyConstraintName: 'session_pk' })
  tokenHash!: string;

  @Column({ type: 'uuid', name: 'user_id' })
  userId!: string;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', name: 'last_seen_at' })
  lastSeenAt!: Date;

  @Column({ type: 'timestamptz', name: 'expires_at' })
  expiresAt!: Date;
}
