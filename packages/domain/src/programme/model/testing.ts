import type { OrgUnitId } from '../../hierarchy/model.ts';
import { type Day, day, id } from '../../kernel/index.ts';
import { recordId } from '../record/index.ts';
import type { ModelOutcome } from './fault.ts';
import { onDay } from './known-day.ts';
import { type Model, type ModelDraft, type Recognition, registeredModel } from './model.ts';
import type { PointDraft, ReplicationPointId } from './replication/model.ts';

/** Builders for tests of models; never imported outside tests. */
export const TODAY: Day = day('2026-11-22');
export const START: Day = day('2025-09-01');

export const unit = (name: string): OrgUnitId => id<'OrgUnit'>(name);
export const pointId = (name: string): ReplicationPointId => id<'ReplicationPoint'>(name);
export const OWNER = unit('cong-an-quang-ngai');

export const draft = (rest: Partial<ModelDraft> = {}): ModelDraft => ({
  title: 'Tiếng kẻng an ninh',
  field: 'DEFENCE_SECURITY',
  kind: 'COLLECTIVE',
  people: null,
  started: onDay(START),
  area: unit('xa-sa-thay'),
  address: null,
  description: null,
  ...rest,
});

export const model = (rest: Partial<Model> = {}): Model => ({
  ...registeredModel(recordId<'MODEL'>('m'), OWNER, draft()),
  ...rest,
});

export const recognition = (rest: Partial<Recognition> = {}): Recognition => ({
  as: 'RECOGNISED',
  level: 'PROVINCE',
  on: onDay(day('2025-10-15')),
  document: null,
  citation: 'Quyết định 12/QĐ-CAT',
  ...rest,
});

export const point = (at: string, rest: Partial<PointDraft> = {}): PointDraft => ({
  origin: null,
  unit: unit(at),
  place: null,
  teamName: null,
  started: onDay(START),
  teams: null,
  results: null,
  ...rest,
});

/** The model that came of an act which the test takes for granted. */
export const made = (outcome: ModelOutcome): Model => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value.value;
};

/** What an act is refused for: "code at path", in order. */
export const refusals = (
  outcome: { ok: true } | { ok: false; error: readonly { code: string; path: readonly unknown[] }[] },
) => (outcome.ok ? [] : outcome.error.map(({ code, path }) => `${code} ${path.join('.')}`.trim()));
