import type { RecommendationActKind } from '@danvan/domain/programme';
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useRecordAct } from '../../record/use-record-act.ts';
import {
  CloseRecommendation,
  EscalateRecommendation,
  ReportFulfilment,
  ReportProgress,
  SendBackRecommendation,
  type ShownInspection,
  type ShownRecommendation,
} from '../inspection.graphql.ts';
import { useInspectionText } from '../use-inspection-text.ts';
import { ActDialog } from './ActDialog.tsx';
import { useFinish } from './use-finish.ts';

type NotedAct = Exclude<RecommendationActKind, 'ANSWER'>;

const DOCUMENTS = {
  REPORT_PROGRESS: ReportProgress,
  REPORT_FULFILMENT: ReportFulfilment,
  SEND_BACK: SendBackRecommendation,
  ESCALATE: EscalateRecommendation,
  CLOSE: CloseRecommendation,
} as const satisfies Record<NotedAct, unknown>;

type Props = {
  readonly inspection: ShownInspection;
  readonly recommendation: ShownRecommendation;
  readonly act: NotedAct;
  readonly onClose: () => void;
};

/** A step of the follow-up with a word on it: what was done, what is to be added, why it goes upward. */
export const FollowUpDialog = ({ inspection, recommendation, act: kind, onClose }: Props) => {
  const t = useInspectionText();
  const [note, setNote] = useState('');
  // Every one of these acts has the same input and the same answer.
  const act = useRecordAct(DOCUMENTS[kind] as typeof ReportProgress, (data) => data.it);
  const finish = useFinish(`done.${kind}`, onClose);
  const order = { id: inspection.id, version: inspection.version, recommendationId: recommendation.id };
  const isOptional = kind === 'CLOSE' && recommendation.state === 'FULFILLED';
  return (
    <ActDialog
      title={t(`act.${kind}`)}
      saveLabel={t(`act.${kind}`)}
      act={act}
      onSave={async () => finish(await act.perform({ ...order, note }))}
      onClose={onClose}
    >
      <p>{recommendation.text}</p>
      {kind === 'ESCALATE' ? <p>{t('escalate.words', { unit: recommendation.unit.name })}</p> : null}
      <Textarea
        label={t(`field.note.${kind}`)}
        withAsterisk={!isOptional}
        autosize
        minRows={3}
        data-autofocus
        value={note}
        error={act.faultAt('note')}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </ActDialog>
  );
};
