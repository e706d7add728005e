import type { CancellationDraft, CandidateDraft, DecisionDraft } from '@danvan/domain/emulation';
import { id } from '@danvan/domain/kernel';
import { recordId } from '@danvan/domain/programme';
import type {
  CancelAwardInput,
  CandidateInput,
  CommendationInput,
  DecideCommendationInput,
} from './commendation-act.type.ts';
import type { CommendationOrder } from './draft-commendation.ts';

const documentOf = (documentId: string | null | undefined) =>
  documentId ? recordId<'DOCUMENT'>(documentId) : null;

const candidateOf = ({ unitId, kind, people, note }: CandidateInput): CandidateDraft => ({
  unit: id(unitId),
  kind,
  people,
  note: note ?? null,
});

export const commendationOrderOf = (input: CommendationInput): CommendationOrder => ({
  form: input.formCode,
  year: input.year,
  issuer: id(input.issuerId),
  run: input.runId ? id(input.runId) : null,
  occasion: input.occasion ?? null,
  story: input.story ?? null,
  overQuotaReason: input.overQuotaReason ?? null,
  candidates: input.candidates?.map(candidateOf) ?? null,
});

export const decisionOf = (input: DecideCommendationInput): DecisionDraft => ({
  on: input.on,
  document: documentOf(input.documentId),
  citation: input.citation ?? null,
  overQuotaReason: input.overQuotaReason ?? null,
  outcomes: input.outcomes.map(({ unitId, kind, granted, reason }) => ({
    unit: id(unitId),
    kind,
    granted,
    reason: reason ?? null,
  })),
});

export const cancellationOf = (input: CancelAwardInput): CancellationDraft => ({
  unit: id(input.unitId),
  kind: input.kind,
  people: input.people,
  on: input.on,
  reason: input.reason,
  document: documentOf(input.documentId),
  citation: input.citation ?? null,
});
