import { type Day, err, ok, type Result } from '../../kernel/index.ts';
import type { FieldFault } from '../record/index.ts';
import { decideInspection } from './decide-inspection.ts';
import type { InspectionFaultCode } from './fault.ts';
import { makeConclusion } from './make-conclusion.ts';
import { makeFinding } from './make-finding.ts';
import { type InspectionDraft, makeInspection } from './make-inspection.ts';
import { makeRecommendation } from './make-recommendation.ts';
import { makeSession } from './make-session.ts';
import {
  type FindingId,
  type Inspection,
  type InspectionConclusion,
  type InspectionFinding,
  type InspectionPart,
  openRecommendation,
  type RecommendationId,
  type RecommendationTerms,
  type SessionId,
  type WorkingSession,
} from './model.ts';
import { type PastStep, replaySteps } from './replay-steps.ts';

/** An inspection with its story, as a source tells it or a data set holds it. */
export type InspectionStory = {
  readonly plan: InspectionDraft;
  readonly sessions: readonly InspectionPart<WorkingSession, SessionId>[];
  readonly findings: readonly InspectionPart<InspectionFinding, FindingId>[];
  readonly recommendations: readonly (InspectionPart<RecommendationTerms, RecommendationId> & {
    readonly steps: readonly PastStep[];
  })[];
  readonly conclusion: InspectionConclusion | null;
  readonly isClosed: boolean;
};

type Fault = FieldFault<InspectionFaultCode>;
type Made<T> = Result<T, readonly Fault[]>;

/** All of them made, each with its id, or every fault of every one under `place`. */
const each = <Given extends { readonly id: string }, T>(
  place: string,
  given: readonly Given[],
  make: (one: Given) => Made<T>,
): Made<(T & Pick<Given, 'id'>)[]> => {
  const made = given.map((one) => ({ id: one.id, result: make(one) }));
  const faults = made.flatMap(({ result }, index) =>
    result.ok
      ? []
      : result.error.map((fault) => ({ ...fault, path: [place, index, ...fault.path] }) satisfies Fault),
  );
  if (faults.length > 0) return err(faults);
  return ok(made.flatMap(({ id, result }) => (result.ok ? [{ ...result.value, id }] : [])));
};

/** What happened until the conclusion: plan, sessions, findings, recommendations as they were made. */
const untilConclusion = (story: InspectionStory, today: Day): Made<Inspection> => {
  const plan = makeInspection(story.plan);
  if (!plan.ok) return plan;
  const held = plan.value.value;
  const recorded = { today, isHistory: true };
  const sessions = each('sessions', story.sessions, (draft) => {
    const made = makeSession(draft, held, recorded);
    return made.ok ? ok(made.value.value) : made;
  });
  if (!sessions.ok) return sessions;
  const findings = each('findings', story.findings, (draft) => makeFinding(draft, held));
  if (!findings.ok) return findings;
  const terms = each('recommendations', story.recommendations, (draft) =>
    makeRecommendation(draft, { inspected: held.inspected, sessions: sessions.value }),
  );
  if (!terms.ok) return terms;
  return ok({
    ...held,
    state: sessions.value.length > 0 ? 'UNDER_WAY' : 'PLANNED',
    sessions: sessions.value,
    findings: findings.value,
    recommendations: terms.value.map((one) => ({ ...openRecommendation(one), id: one.id })),
    conclusion: null,
  });
};

const concluded = (inspection: Inspection, story: InspectionStory, today: Day): Made<Inspection> => {
  if (story.conclusion === null) return ok(inspection);
  const state = decideInspection(inspection, 'CONCLUDE', new Set([inspection.lead]));
  if (!state.ok) return err([state.error]);
  const conclusion = makeConclusion(story.conclusion, inspection, today);
  return conclusion.ok ? ok({ ...inspection, state: state.value, conclusion: conclusion.value }) : conclusion;
};

const followedUp = (inspection: Inspection, story: InspectionStory): Made<Inspection> => {
  const recommendations = each('recommendations', inspection.recommendations, (one) => {
    const steps = story.recommendations.find(({ id }) => id === one.id)?.steps ?? [];
    return replaySteps(one, steps, inspection);
  });
  return recommendations.ok ? ok({ ...inspection, recommendations: recommendations.value }) : recommendations;
};

const closed = (inspection: Inspection, story: InspectionStory): Made<Inspection> => {
  if (!story.isClosed) return ok(inspection);
  const state = decideInspection(inspection, 'CLOSE', new Set([inspection.lead]));
  return state.ok ? ok({ ...inspection, state: state.value }) : err([state.error]);
};

/**
 * An inspection from its whole story: the same rules as if it had been recorded step by step, but for a session
 * outside the span, which history may have held.
 */
export const enterInspection = (story: InspectionStory, today: Day): Made<Inspection> => {
  const begun = untilConclusion(story, today);
  if (!begun.ok) return begun;
  const issued = concluded(begun.value, story, today);
  if (!issued.ok) return issued;
  const followed = followedUp(issued.value, story);
  return followed.ok ? closed(followed.value, story) : followed;
};
