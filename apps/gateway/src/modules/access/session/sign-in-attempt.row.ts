import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One attempt to sign in; what throttling counts. */
@Entity('sign_in_attempt')
@Index('sign_in_attempt_user_name_idx', ['userName', 'at'])
@Index('sign_in_attempt_address_idx', ['address', 'at'])
export class SignInAttemptRow {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'sign_in_attempt_pk' })
  id!: string;

  @Column({ type: 'text', name: 'user_name' })
  userName!: string;

  @Column({ type: 'text', name: 'address' })
  address!: string;

  @Column({ type: 'timestamptz', name: 'at' })
  at!: Date;

  @Column({ type: 'boolean', name: 'succeeded' })
  succeeded!: boolean;
}
