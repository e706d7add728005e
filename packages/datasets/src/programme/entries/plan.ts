import type { OrgUnitId } from '@danvan/domain/hierarchy';
import {
  type AnnualPlan,
  makePlan,
  type PlanDraft,
  type PlanSetting,
  type PlanState,
  type Programme,
  recordId,
} from '@danvan/domain/programme';
import { legal, type ProgrammeWork, recordOf } from '../record.ts';
import { type About, told } from './about.ts';

/** What must be said of a plan; the rest is nothing unless it is said. */
export type PlanSketch = Pick<PlanDraft, 'year'> &
  Partial<Omit<PlanDraft, 'programme' | 'adapts'>> & {
    readonly id: string;
    readonly title: string;
    readonly programme: ProgrammeWork['programmes'][number];
    /** The programmes of the levels above that this one carries on. */
    readonly derivesFrom?: readonly ProgrammeWork['programmes'][number][];
    readonly unit: OrgUnitId;
    readonly state: PlanState;
    /** The plan that it adapts. */
    readonly upper?: AnnualPlan;
    /** Units above it whose plans it may adapt besides that of the programme's owner. */
    readonly above?: readonly OrgUnitId[];
  };

const settingOf = ({ unit, programme, derivesFrom = [], upper, above = [] }: PlanSketch): PlanSetting => {
  const { validity }: Programme = programme.content.programme;
  return {
    self: null,
    unit,
    above: new Set(above),
    programme: {
      owner: programme.record.owner,
      validity,
      derivesFrom: derivesFrom.map(({ content }) => content.id),
    },
    upper: upper ? { plan: upper, lineage: [] } : null,
  };
};

/** A plan as the domain takes it, with its record; its unit keeps it. */
export const planEntry = (sketch: PlanSketch, about: About): ProgrammeWork['plans'][number] => {
  const { id: name, title, year, unit, state, upper, programme } = sketch;
  const draft: PlanDraft = {
    title,
    programme: programme.content.id,
    year,
    motto: sketch.motto ?? null,
    themes: sketch.themes ?? [],
    adapts: upper?.id ?? null,
    document: sketch.document ?? null,
    partners: sketch.partners ?? [],
  };
  const { value } = legal(name, makePlan(draft, settingOf(sketch)));
  const plan: AnnualPlan = { ...value, id: recordId<'PLAN'>(name), unit, state };
  const record = recordOf({
    kind: 'PLAN',
    id: plan.id,
    title: plan.title,
    owner: unit,
    concerned: plan.partners,
    programmes: [plan.programme],
    ...told(about),
  });
  return { record, content: plan };
};
