import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A data set that is loaded: which content, when, and the report of its faults. */
@Entity('dataset_load')
export class DatasetLoadRow {
  @PrimaryColumn({ type: 'text', name: 'name', primaryKeyConstraintName: 'dataset_load_pk' })
  name!: string;

  @Column({ type: 'text', name: 'content_hash' })
  contentHash!: string;

  @Column({ type: 'timestamptz', name: 'loaded_at' })
  loadedAt!: Date;

  @Column({ type: 'jsonb', name: 'report' })
  report!: unknown;
}
