import { FINDING_KIND_WORDS, FINDING_KINDS, type FindingKind } from '@danvan/domain/programme';
import { Group, Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useLocalText } from '../../../language/use-text.ts';
import { useRecordAct } from '../../record/use-record-act.ts';
import { RecordFinding, type ShownFinding, type ShownInspection } from '../inspection.graphql.ts';
import { useInspectionText } from '../use-inspection-text.ts';
import { ActDialog } from './ActDialog.tsx';
import { type CauseDraft, CausesField } from './CausesField.tsx';
import { InspectedSelect } from './InspectedSelect.tsx';
import { useFinish } from './use-finish.ts';

type Props = {
  readonly inspection: ShownInspection;
  /** Null for a new one. */
  readonly finding: ShownFinding | null;
  readonly onClose: () => void;
};

const draftOf = (finding: ShownFinding | null) => ({
  kind: finding?.kind ?? ('LIMITATION' as FindingKind),
  text: finding?.text ?? '',
  unitId: finding?.unit?.id ?? null,
  causes: (finding?.causes ?? []) as readonly CauseDraft[],
});
type Draft = ReturnType<typeof draftOf>;

/** Records a strength or a limitation, about whom, and why it is so. */
export const FindingDialog = ({ inspection, finding, onClose }: Props) => {
  const t = useInspectionText();
  const local = useLocalText();
  const [draft, setDraft] = useState(() => draftOf(finding));
  const patch = (change: Partial<Draft>) => setDraft((now) => ({ ...now, ...change }));
  const act = useRecordAct(RecordFinding, (data) => data.recordFinding);
  const finish = useFinish('done.saved', onClose);
  const { id, version } = inspection;
  const causes = draft.causes.map(({ kind, text }) => ({ kind, text }));
  const save = async () =>
    finish(await act.perform({ id, version, findingId: finding?.id ?? null, ...draft, causes }));
  return (
    <ActDialog title={t('act.finding')} act={act} onSave={save} onClose={onClose}>
      <Radio.Group
        label={t('field.kind')}
        value={draft.kind}
        onChange={(kind) => patch({ kind: kind as FindingKind })}
      >
        <Group mt={4}>
          {FINDING_KINDS.map((kind) => (
            <Radio key={kind} value={kind} label={local(FINDING_KIND_WORDS[kind])} />
          ))}
        </Group>
      </Radio.Group>
      <Textarea
        label={t('field.text')}
        withAsterisk
        autosize
        minRows={3}
        value={draft.text}
        error={act.faultAt('text')}
        onChange={(event) => patch({ text: event.currentTarget.value })}
      />
      <InspectedSelect
        inspection={inspection}
        label={t('field.unit')}
        none={t('findings.all')}
        unitId={draft.unitId}
        error={act.faultAt('unit')}
        onUnit={(unitId) => patch({ unitId })}
      />
      <CausesField
        causes={draft.causes}
        faultAt={(index) => act.faultAt('causes', index, 'text')}
        onCauses={(next) => patch({ causes: next })}
      />
    </ActDialog>
  );
};
