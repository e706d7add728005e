import { INSPECTION_FAULT_WORDS } from '@danvan/domain/programme';
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { DayInput } from '../../../form/DayInput.tsx';
import { useLocalText } from '../../../language/use-text.ts';
import { useRecordAct } from '../../record/use-record-act.ts';
import { Recommend, type ShownInspection, type ShownRecommendation } from '../inspection.graphql.ts';
import { useInspectionText } from '../use-inspection-text.ts';
import { ActDialog } from './ActDialog.tsx';
import { InspectedSelect } from './InspectedSelect.tsx';
import { useFinish } from './use-finish.ts';

type Props = {
  readonly inspection: ShownInspection;
  /** Null for a new one. */
  readonly recommendation: ShownRecommendation | null;
  readonly onClose: () => void;
};

/** The unit is at hand when only one is inspected. */
const draftOf = (recommendation: ShownRecommendation | null, { inspected }: ShownInspection) => ({
  unitId: recommendation?.unit.id ?? (inspected.length === 1 ? (inspected[0]?.id ?? null) : null),
  text: recommendation?.text ?? '',
  deadline: recommendation?.deadline ?? null,
});
type Draft = ReturnType<typeof draftOf>;

/** Recommends something to a unit that is inspected, until a day or without one. */
export const RecommendDialog = ({ inspection, recommendation, onClose }: Props) => {
  const t = useInspectionText();
  const local = useLocalText();
  const [draft, setDraft] = useState(() => draftOf(recommendation, inspection));
  const [isUnitMissing, setUnitMissing] = useState(false);
  const patch = (change: Partial<Draft>) => setDraft((now) => ({ ...now, ...change }));
  const act = useRecordAct(Recommend, (data) => data.recommend);
  const finish = useFinish('done.saved', onClose);
  const { id, version } = inspection;
  const recommendationId = recommendation?.id ?? null;
  const save = async () => {
    const { unitId, text, deadline } = draft;
    setUnitMissing(unitId === null);
    if (unitId === null) return;
    finish(await act.perform({ id, version, recommendationId, unitId, text, deadline }));
  };
  return (
    <ActDialog title={t('act.recommend')} act={act} onSave={save} onClose={onClose}>
      <InspectedSelect
        inspection={inspection}
        label={t('field.to')}
        description={t('field.to.hint')}
        none={t('field.choose')}
        required
        unitId={draft.unitId}
        error={isUnitMissing ? local(INSPECTION_FAULT_WORDS.UNIT_NOT_INSPECTED) : act.faultAt('unit')}
        onUnit={(unitId) => patch({ unitId })}
      />
      <Textarea
        label={t('field.text')}
        withAsterisk
        autosize
        minRows={3}
        value={draft.text}
        error={act.faultAt('text')}
        onChange={(event) => patch({ text: event.currentTarget.value })}
      />
      <DayInput
        label={t('field.deadline')}
        description={t('field.deadline.hint')}
        day={draft.deadline}
        error={act.faultAt('deadline')}
        onDay={(deadline) => patch({ deadline })}
      />
    </ActDialog>
  );
};
