import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { err, id, ok, type Result } from '@danvan/domain/kernel';
import { makeFinding, makeRecommendation, makeSession, openRecommendation } from '@danvan/domain/programme';
import type { RecordOrder } from '../record/change-record.ts';
import type { RecordFault } from '../record/record-fault.ts';
import { actOnInspection, type HeldInspection, type Made } from './act-on-inspection.ts';
import type { RecommendInput, RecordFindingInput, RecordSessionInput } from './inspection.input.ts';

type Part = { readonly id: string };

/** The list with the part in the place of the one it replaces, or at its end; null when that one is not there. */
const placed = <P extends Part>(
  parts: readonly P[],
  part: P,
  replaces: string | null,
): readonly P[] | null => {
  if (replaces === null) return [...parts, part];
  return parts.some((each) => each.id === replaces)
    ? parts.map((each) => (each.id === replaces ? part : each))
    : null;
};

const gone: Result<never, RecordFault> = err({ kind: 'NOT_FOUND' });

/** Records a working session, or mends one. */
export const recordSession = (order: RecordOrder, input: RecordSessionInput) =>
  actOnInspection({
    name: 'RECORD_SESSION',
    permission: 'KEEP_INSPECTION',
    kind: 'RECORD_SESSION',
    order,
    content: { ...input },
    make: async ({ uow, inspection, record, today }) => {
      const draft = { ...input, units: input.unitIds as OrgUnitId[] };
      const made = makeSession(draft, inspection, { today, isHistory: record.origin === 'PUBLISHED_SOURCE' });
      if (!made.ok) return made;
      const session = { ...made.value.value, id: id<'WorkingSession'>(input.sessionId ?? uow.newId()) };
      const sessions = placed(inspection.sessions, session, input.sessionId);
      return sessions === null
        ? gone
        : ok({ change: { sessions }, about: { session }, warnings: made.value.warnings });
    },
  });

/** Records a finding with its causes, or mends one. */
export const recordFinding = (order: RecordOrder, input: RecordFindingInput) =>
  actOnInspection({
    name: 'RECORD_FINDING',
    permission: 'KEEP_INSPECTION',
    kind: 'RECORD_FINDING',
    order,
    content: { ...input, causes: input.causes.map((cause) => ({ ...cause })) },
    make: async ({ uow, inspection }) => {
      const made = makeFinding({ ...input, unit: input.unitId as OrgUnitId | null }, inspection);
      if (!made.ok) return made;
      const finding = { ...made.value, id: id<'InspectionFinding'>(input.findingId ?? uow.newId()) };
      const findings = placed(inspection.findings, finding, input.findingId);
      return findings === null ? gone : ok({ change: { findings }, about: { finding } });
    },
  });

/** Makes a recommendation, or mends one that is not issued yet. */
export const recommend = (order: RecordOrder, input: RecommendInput) =>
  actOnInspection({
    name: 'RECORD_RECOMMENDATION',
    permission: 'KEEP_INSPECTION',
    kind: 'RECOMMEND',
    order,
    content: { ...input },
    make: async ({ uow, inspection }) => {
      const made = makeRecommendation({ ...input, unit: input.unitId as OrgUnitId }, inspection);
      if (!made.ok) return made;
      const given = id<'Recommendation'>(input.recommendationId ?? uow.newId());
      const recommendation = { ...openRecommendation(made.value), id: given };
      const recommendations = placed(inspection.recommendations, recommendation, input.recommendationId);
      return recommendations === null ? gone : ok({ change: { recommendations }, about: { recommendation } });
    },
  });

const without = <P extends Part>(parts: readonly P[], partId: string): readonly P[] =>
  parts.filter((part) => part.id !== partId);

const withdrawn = async (
  { inspection }: HeldInspection,
  partId: string,
): Promise<Result<Made, RecordFault>> => {
  const { sessions, findings, recommendations } = inspection;
  const isThere = [...sessions, ...findings, ...recommendations].some((part) => part.id === partId);
  if (!isThere) return gone;
  const change = {
    sessions: without(sessions, partId),
    findings: without(findings, partId),
    recommendations: without(recommendations, partId),
  };
  return ok({ change, about: { withdrawn: partId } });
};

/** Takes back a session, finding or recommendation while the inspection is under way. */
export const withdrawPart = (order: RecordOrder, partId: string) =>
  actOnInspection({
    name: 'WITHDRAW_INSPECTION_PART',
    permission: 'KEEP_INSPECTION',
    kind: 'WITHDRAW',
    order,
    content: { partId },
    make: (held) => withdrawn(held, partId),
  });
