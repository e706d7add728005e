import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Cells and counted figures are derived from reports, whose references are checked already; three more checks a row
 * would cost as much as the row. Cells change often in place: room in their pages keeps the index out of it.
 */
const LIGHTER = [
  'ALTER TABLE counted_figure DROP CONSTRAINT counted_figure_period_id_fkey',
  'ALTER TABLE counted_figure DROP CONSTRAINT counted_figure_indicator_code_fkey',
  'ALTER TABLE counted_figure DROP CONSTRAINT counted_figure_unit_id_fkey',
  'ALTER TABLE rollup_cell DROP CONSTRAINT rollup_cell_period_id_fkey',
  'ALTER TABLE rollup_cell DROP CONSTRAINT rollup_cell_indicator_code_fkey',
  'ALTER TABLE rollup_cell DROP CONSTRAINT rollup_cell_unit_id_fkey',
  'ALTER TABLE rollup_cell SET (fillfactor = 80)',
];

/** The roll-up's tables as docs/adr/0002-roll-up.md describes them. */
export class Rollup1763700000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of LIGHTER) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
