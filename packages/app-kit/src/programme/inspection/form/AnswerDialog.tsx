import type { Day } from '@danvan/domain/kernel';
import { RESPONSE_STANCE_WORDS, RESPONSE_STANCES, type ResponseStance } from '@danvan/domain/programme';
import { Group, Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { DayInput } from '../../../form/DayInput.tsx';
import { useLocalText } from '../../../language/use-text.ts';
import { useRecordAct } from '../../record/use-record-act.ts';
import {
  AnswerRecommendation,
  type ShownInspection,
  type ShownRecommendation,
} from '../inspection.graphql.ts';
import { useInspectionText } from '../use-inspection-text.ts';
import { ActDialog } from './ActDialog.tsx';
import { useFinish } from './use-finish.ts';

type Props = {
  readonly inspection: ShownInspection;
  readonly recommendation: ShownRecommendation;
  readonly onClose: () => void;
};

type Draft = {
  readonly stance: ResponseStance;
  readonly text: string;
  readonly plan: string;
  readonly promisedFor: Day | null;
};

/** The unit answers: what it accepts, what it will do, by when. An answer that was sent back is there to be mended. */
export const AnswerDialog = ({ inspection, recommendation, onClose }: Props) => {
  const t = useInspectionText();
  const local = useLocalText();
  const { response } = recommendation;
  const [draft, setDraft] = useState<Draft>({
    stance: response?.stance ?? 'ACCEPTED',
    text: response?.text ?? '',
    plan: response?.plan ?? '',
    promisedFor: response?.promisedFor ?? null,
  });
  const patch = (change: Partial<Draft>) => setDraft((now) => ({ ...now, ...change }));
  const act = useRecordAct(AnswerRecommendation, (data) => data.answerRecommendation);
  const finish = useFinish('done.ANSWER', onClose);
  const order = { id: inspection.id, version: inspection.version, recommendationId: recommendation.id };
  const save = async () => finish(await act.perform({ ...order, ...draft }));
  return (
    <ActDialog title={t('act.ANSWER')} act={act} saveLabel={t('act.ANSWER')} onSave={save} onClose={onClose}>
      <p>{recommendation.text}</p>
      <Radio.Group
        label={t('field.stance')}
        value={draft.stance}
        onChange={(stance) => patch({ stance: stance as ResponseStance })}
      >
        <Group mt={4}>
          {RESPONSE_STANCES.map((each) => (
            <Radio key={each} value={each} label={local(RESPONSE_STANCE_WORDS[each])} />
          ))}
        </Group>
      </Radio.Group>
      <Textarea
        label={t('field.response')}
        withAsterisk
        autosize
        minRows={3}
        value={draft.text}
        error={act.faultAt('text')}
        onChange={(event) => patch({ text: event.currentTarget.value })}
      />
      <Textarea
        label={t('field.plan')}
        autosize
        minRows={2}
        value={draft.plan}
        error={act.faultAt('plan')}
        onChange={(event) => patch({ plan: event.currentTarget.value })}
      />
      <DayInput
        label={t('field.promisedFor')}
        day={draft.promisedFor}
        error={act.faultAt('promisedFor')}
        onDay={(promisedFor) => patch({ promisedFor })}
      />
    </ActDialog>
  );
};
