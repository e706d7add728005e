import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What counts of a report is kept whole, its notes too, so that an amendment can be cancelled. Of a report that is
 * being amended already, the notes are those typed by now: the former ones are not known any more.
 */
const NOTES = [
  'ALTER TABLE counted_figure ADD COLUMN note text',
  `UPDATE counted_figure c SET note = f.note
   FROM report r JOIN figure f ON f.report_id = r.id
   WHERE (r.period_id, r.unit_id, f.indicator_code) = (c.period_id, c.unit_id, c.indicator_code)
     AND f.note IS NOT NULL`,
];

/** Counted figures carry their notes (docs/adr/0010-cancelled-amendments.md). */
export class CountedNotes1763700000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of NOTES) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
