import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One attempt to sign in; what throttling counts. */
@Entity('sign_in_attempt')
@Index('sign_in_attempt_user_key_idx', ['userKey', 'at'])
@Index('sign_in_attempt_address_idx', ['address', 'at'])
export class SignInAttemptRow {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'sign_in_attempt_pk' })
  id!: string;

  /** SHA-256 of the typed user name: people type passwords into that field, too. */
  @Column({ type: 'text', name: 'user_key' })
  userKey!: string;

  @Column({ type: 'text', name: 'address' })
  address!: string;

  @Column({ type: 'timestamptz', name: 'at' })
  at!: Date;

  @Column({ type: 'boolean', name: 'succeeded' })
  succeeded!: boolean;
}
