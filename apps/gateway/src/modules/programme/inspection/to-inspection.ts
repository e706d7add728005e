import { type Action, reachOf } from '@danvan/domain/access';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import {
  ACTING_SIDE,
  isIssued,
  isRecommendationOverdue,
  openInspectionActs,
  openRecommendationActs,
  type RecommendationActKind,
  recommendationTurn,
} from '@danvan/domain/programme';
import type { GatewayContext } from '../../../context.ts';
import type { OrgUnitType } from '../../hierarchy/unit/unit.type.ts';
import type { StoredRecord } from '../record/record.map.ts';
import { recordFields } from '../record/record.type.ts';
import type { SeenInspection } from './inspection.loader.ts';
import {
  type InspectionFindingType,
  InspectionType,
  type RecommendationType,
  type WorkingSessionType,
} from './inspection.type.ts';
import { unitAboveOn } from './unit-above.ts';

/** Names the units of an inspection: they come from the hierarchy in memory. */
type NameUnit = (unit: OrgUnitId) => Promise<OrgUnitType>;

const namer =
  ({ loaders }: GatewayContext): NameUnit =>
  (unit) =>
    loaders.unit(unit);

const named = <T>(items: readonly T[], name: (item: T) => Promise<OrgUnitType>): Promise<OrgUnitType[]> =>
  Promise.all(items.map(name));

const toSession =
  (name: NameUnit) =>
  async (session: SeenInspection['sessions'][number]): Promise<WorkingSessionType> => ({
    ...session,
    units: await named(session.units, name),
  });

const toFinding =
  (name: NameUnit) =>
  async (finding: SeenInspection['findings'][number]): Promise<InspectionFindingType> => ({
    ...finding,
    causes: [...finding.causes],
    unit: finding.unit && (await name(finding.unit)),
  });

const mayEver = ({ actor }: GatewayContext, action: Action): boolean =>
  actor !== null && reachOf(actor.role, action) !== 'NONE';

/** The steps that the lifecycle and the matrix of permissions leave open together. */
const openSteps = async (
  context: GatewayContext,
  inspection: SeenInspection,
  recommendation: SeenInspection['recommendations'][number],
): Promise<RecommendationActKind[]> => {
  const { actor, loaders } = context;
  if (actor === null) return [];
  const today = loaders.today();
  const unitAbove = unitAboveOn(await loaders.hierarchyOn(today), recommendation.unit);
  const { actsFor } = inspection;
  const follow = { inspection, actor: actor.unitId, actsFor, today, unitAbove };
  return openRecommendationActs(recommendation, follow).filter((act) =>
    mayEver(context, ACTING_SIDE[act] === 'UNIT' ? 'ANSWER_INSPECTION' : 'KEEP_INSPECTION'),
  );
};

const toRecommendation =
  (context: GatewayContext, inspection: SeenInspection, isHistory: boolean) =>
  async (recommendation: SeenInspection['recommendations'][number]): Promise<RecommendationType> => {
    const name = namer(context);
    const { escalatedTo, events, unit } = recommendation;
    return {
      ...recommendation,
      unit: await name(unit),
      isOverdue: isRecommendationOverdue(recommendation, context.loaders.today()),
      turn: isIssued(inspection) && !isHistory ? recommendationTurn(recommendation) : null,
      escalatedTo: escalatedTo && (await name(escalatedTo)),
      events: await Promise.all(events.map(async (event) => ({ ...event, by: await name(event.by) }))),
      openActs: await openSteps(context, inspection, recommendation),
    };
  };

/** The GraphQL object of an inspection, as far as the viewer sees it. */
export const toInspectionType = async (
  context: GatewayContext,
  record: StoredRecord,
): Promise<InspectionType | null> => {
  const seen = await context.loaders.inspection(record);
  if (seen === null) return null;
  const name = namer(context);
  const { lead, cooperating, inspected, basis, conclusion, sessions, findings, recommendations } = seen;
  return Object.assign(new InspectionType(), {
    ...seen,
    ...recordFields(record),
    lead: await name(lead),
    cooperating: await named(cooperating, name),
    inspected: await named(inspected, name),
    basisIds: basis,
    sessions: await Promise.all(sessions.map(toSession(name))),
    findings: await Promise.all(findings.map(toFinding(name))),
    recommendations: await Promise.all(
      recommendations.map(toRecommendation(context, seen, record.origin === 'PUBLISHED_SOURCE')),
    ),
    concludedOn: conclusion?.concludedOn ?? null,
    conclusion: conclusion?.text ?? null,
    openActs: mayEver(context, 'KEEP_INSPECTION') ? openInspectionActs(seen, seen.actsFor) : [],
  });
};
