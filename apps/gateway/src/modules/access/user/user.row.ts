import type { Role } from '@danvan/domain/access';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An account: a person in a role, acting for one unit. */
@Entity('app_user')
@Index('app_user_user_name_key', ['userName'], { unique: true })
export class UserRow {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'app_user_pk' })
  id!: string;

  /** In lower case. */
  @Column({ type: 'text', name: 'user_name' })
  userName!: string;

  @Column({ type: 'text', name: 'display_name' })
  displayName!: string;

  @Column({ type: 'text', name: 'role' })
  role!: Role;

  @Column({ type: 'text', name: 'unit_id' })
  unitId!: string;

  @Column({ type: 'text', name: 'password_hash' })
  passwordHash!: string;

  @Column({ type: 'boolean', name: 'is_demonstration', default: false })
  isDemonstration!: boolean;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', name: 'disabled_at', nullable: true })
  disabledAt!: Date | null;
}
