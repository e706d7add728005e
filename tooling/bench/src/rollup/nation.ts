import { buildHierarchy } from '@danvan/datasets';
import { checkHierarchy, type Hierarchy } from '@danvan/domain/hierarchy';
import { day, id } from '@danvan/domain/kernel';
import type { Indicator } from '@danvan/domain/reporting';
import { applyToRollup, type openDatabase, writeHierarchy } from '@danvan/gateway/bench';

type Database = Awaited<ReturnType<typeof openDatabase>>;

const INDICATORS = 20;
const MONTHS = 12;
const TODAY = '2026-12-31';

const indicatorOf = (number: number): Indicator => ({
  code: id(`I${String(number).padStart(2, '0')}`),
  name: { vi: '', en: '' },
  unitOfMeasure: { vi: '', en: '' },
  kind: 'FLOW',
  overUnits: 'SUM',
  overTime: 'SUM',
  decimals: 0,
  minimum: null,
  maximum: null,
  pairedWith: null,
  guidance: null,
});
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
const monthOf = (number: number) => ({
  id: `M${String(number).padStart(2, '0')}`,
  tree: 'POLICE' as const,
  endsOn: day(`2026-${String(number).padStart(2, '0')}-14`),
});

export const INDICATORS_ASKED = numbers(INDICATORS).map(indicatorOf);
export const MONTHS_ASKED = numbers(MONTHS).map(monthOf);

const DEFINITIONS = [
  `INSERT INTO indicator (code, position, name_vi, name_en, unit_vi, unit_en, kind, over_units, over_time, decimals)
   SELECT 'I' || lpad(n::text, 2, '0'), n, '', '', '', '', 'FLOW', 'SUM', 'SUM', 0 FROM generate_series(1, ${INDICATORS}) n`,
  `INSERT INTO report_form (code, version, name_vi, name_en, tree, level, definition, is_demonstration)
   VALUES ('F', 1, '', '', 'POLICE', 'COMMUNE', '{}', false)`,
  `INSERT INTO reporting_period (id, form_code, form_version, tree, period_key, every, year, ordinal, label_vi, label_en,
     starts_on, ends_on, cut_off, state, is_demonstration)
   SELECT 'M' || lpad(n::text, 2, '0'), 'F', 1, 'POLICE', n::text, 'MONTH', 2026, n, '', '',
     make_date(2026, n, 1), make_date(2026, n, 14), make_date(2026, n, 14), 'OPEN', false
   FROM generate_series(1, ${MONTHS}) n`,
];

/** Every unit below a province reports every month; values from a fixed rule, no two runs differ. */
const REPORTS = `
  INSERT INTO report (id, unit_id, period_id, state, version, revision, due_on, step, is_demonstration)
  SELECT p.id || ' ' || a.descendant_id, a.descendant_id, p.id, 'APPROVED', 1, 1, p.ends_on, 1, false
  FROM reporting_period p
  JOIN ancestry a ON a.tree = 'POLICE' AND a.ancestor_is_root AND a.depth = 2
    AND a.valid_from <= p.ends_on AND (a.valid_to IS NULL OR p.ends_on < a.valid_to)`;
const FIGURES = `
  INSERT INTO figure (report_id, indicator_code, state, value, qualifier)
  SELECT r.id, i.code, 'REPORTED', 1 + abs(hashtext(r.id || i.code)) % 500, 'EXACT' FROM report r CROSS JOIN indicator i`;

const countMonth = async (database: Database, period: string): Promise<void> => {
  const rows: { id: string }[] = await database.query(
    'SELECT id FROM report WHERE period_id = $1 ORDER BY id',
    [period],
  );
  await database.transaction((manager) =>
    applyToRollup(
      manager,
      rows.map((row) => row.id),
      'COUNT',
      new Date(TODAY),
    ),
  );
};

/** The real map of units with a year of figures of all commune police; says how long counting them took. */
export const makeNation = async (
  database: Database,
): Promise<{ hierarchy: Hierarchy; figuresPerSecond: number }> => {
  const checked = checkHierarchy(buildHierarchy().record);
  if (!checked.ok) throw new Error('The map contradicts itself');
  await writeHierarchy(database.manager, checked.value);
  for (const statement of [...DEFINITIONS, REPORTS, FIGURES, 'ANALYZE']) await database.query(statement);
  const start = performance.now();
  for (const { id: period } of MONTHS_ASKED) await countMonth(database, period);
  const seconds = (performance.now() - start) / 1000;
  await database.query('VACUUM ANALYZE rollup_cell');
  await database.query('VACUUM ANALYZE counted_figure');
  const [row]: { count: number }[] = await database.query(
    'SELECT count(*)::int AS count FROM counted_figure',
  );
  return { hierarchy: checked.value, figuresPerSecond: (row?.count ?? 0) / seconds };
};
