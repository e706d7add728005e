import type { Figure, IndicatorCode, LocalText, ReportForm } from '@danvan/domain/reporting';
import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import type { RequestScope } from '../../context.ts';
import { groupRows } from '../../database/group-rows.ts';
import { oncePerReading } from '../../schema/once-per-request.ts';
import { scopeOf } from '../hierarchy/unit/scope-of.ts';
import { readFigures, readPreviousFigures } from './figure/figure.store.ts';
import type { StoredForm } from './form/form.map.ts';
import { readForms } from './form/form.store.ts';
import { readIndicators } from './indicator/indicator.store.ts';
import type { PeriodId, StoredPeriod } from './period/period.map.ts';
import { findPeriods, readPeriods } from './period/period.store.ts';
import type { ReportId, StoredReport } from './report/report.map.ts';
import type { ReportEventRow } from './report/report.row.ts';
import { findReports, readEvents } from './report/report.store.ts';

type Scope = RequestScope;

/** Keys asked for at the same time become one statement; nothing is kept, for acts may come between. */
const batch = <Key extends string, Value>(
  scope: Scope,
  load: (manager: EntityManager, keys: readonly Key[]) => Promise<ReadonlyMap<string, Value>>,
): ((key: Key) => Promise<Value | null>) => {
  const loader = new DataLoader<Key, Value | null>(
    async (keys) => {
      const found = await scope.read(({ manager }) => load(manager, [...new Set(keys)]));
      return keys.map((key) => found.get(key) ?? null);
    },
    { cache: false },
  );
  return (key) => loader.load(key);
};

const byId = <T extends { readonly id: string }>(values: readonly T[]): ReadonlyMap<string, T> =>
  new Map(values.map((value) => [value.id, value]));

const formLoaders = (scope: Scope) => {
  const forms = oncePerReading(scope, readForms);
  const formOf = async ({ code, version }: Pick<ReportForm, 'code' | 'version'>): Promise<StoredForm> => {
    const found = (await forms()).find(({ form }) => form.code === code && form.version === version);
    if (!found) throw new Error(`The form ${code} ${version} of a period is not stored`);
    return found;
  };
  return { forms, formOf };
};

const indicatorLoaders = (scope: Scope) => {
  const indicators = oncePerReading(scope, readIndicators);
  const indicatorNames = async (): Promise<(code: IndicatorCode) => LocalText> => {
    const names = new Map((await indicators()).map(({ code, name }) => [code, name]));
    return (code) => names.get(code) ?? { vi: code, en: code };
  };
  return { indicators, indicatorNames };
};

/** What fields of reporting are told from. */
export const reportingLoaders = (scope: Scope) => ({
  ...formLoaders(scope),
  ...indicatorLoaders(scope),
  periods: oncePerReading(scope, readPeriods),
  period: batch<PeriodId, StoredPeriod>(scope, async (manager, ids) => byId(await findPeriods(manager, ids))),
  report: batch<ReportId, StoredReport>(scope, (_, ids) =>
    scope.read(async (reading) =>
      byId(await findReports(reading.manager, await scopeOf(reading, 'VIEW_REPORT'), ids)),
    ),
  ),
  figures: batch<ReportId, readonly Figure[]>(scope, readFigures),
  previousFigures: batch<ReportId, readonly Figure[]>(scope, readPreviousFigures),
  events: batch<ReportId, readonly ReportEventRow[]>(scope, async (manager, ids) =>
    groupRows(await readEvents(manager, ids), (row) => row.report_id),
  ),
});
