import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A named value that belongs to the installation, not to the code. */
@Entity('setting')
export class SettingRow {
  @PrimaryColumn({ type: 'text', name: 'name', primaryKeyConstraintName: 'setting_pk' })
  name!: string;

  @Column({ type: 'jsonb', name: 'value' })
  value!: unknown;
}
