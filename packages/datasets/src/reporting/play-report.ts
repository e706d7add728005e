import type { OrgUnitId } from '@danvan/domain/hierarchy';
import {
  decide,
  type Figure,
  type LegalReport,
  openReport,
  type Report,
  type ReportAct,
  readyToSubmit,
  type Transition,
  type UserId,
} from '@danvan/domain/reporting';
import type { DatasetPeriod } from './dataset-report.ts';
import type { DatasetForm } from './forms.ts';
import { INDICATORS } from './indicators.ts';

export type Actor = { readonly user: UserId; readonly unit: OrgUnitId };

/** A report on its way: what it is now and what has happened to it. */
export type Played = { readonly report: Report; readonly history: readonly Transition['event'][] };

/** The draft that lies there when a period opens. */
export const draft = (period: DatasetPeriod, form: DatasetForm, unit: OrgUnitId): Played => {
  const due = period.deadlines.find(({ level }) => level === form.form.level);
  if (due === undefined) throw new Error(`${period.id} has no deadline for its own level`);
  const of = { code: form.form.code, version: form.form.version };
  return { report: openReport({ unit, period: period.period.key, form: of, dueOn: due.on }), history: [] };
};

/** One act by the domain's own rules: what they refuse is a bug of the data set. */
export const play = (played: Played, act: ReportAct, actor: Actor, at: string): Played => {
  const done = decide(played.report, act, { actor, at, periodIsClosed: false });
  if (!done.ok) throw new Error(`${played.report.unit}, ${act.kind}: ${JSON.stringify(done.error)}`);
  return { report: done.value.report, history: [...played.history, done.value.event] };
};

const EXPLANATION = 'Đã kiểm tra lại với cơ sở: số liệu đúng, do trong kỳ tổ chức nhiều hoạt động tập trung.';

/** Figures that pass every check of the form; what is unusual gets its word of explanation. */
export const legalFigures = (
  { form }: DatasetForm,
  figures: readonly Figure[],
  previous: readonly Figure[],
): LegalReport => {
  const input = { form, indicators: INDICATORS, previous };
  const first = readyToSubmit({ ...input, figures });
  if (first.ok) return first.value;
  const unusual = new Set(first.error.filter((f) => f.severity === 'WARNING').map((f) => f.indicator));
  const explained = figures.map((figure) =>
    unusual.has(figure.indicator) ? { ...figure, note: EXPLANATION } : figure,
  );
  const second = readyToSubmit({ ...input, figures: explained });
  if (!second.ok) throw new Error(`${form.code}: ${JSON.stringify(second.error)}`);
  return second.value;
};
