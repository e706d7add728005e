import { RECOGNITION_LEVEL_WORDS, RECOGNITION_LEVELS, type RecognitionLevel } from '@danvan/domain/programme';
import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { NewestAppraisal } from '../../../emulation/appraisal/NewestAppraisal.tsx';
import { useLocalText } from '../../../language/use-text.ts';
import { DocumentPicker } from '../../document/DocumentPicker.tsx';
import type { ChosenRecord } from '../../record/RecordPicker.tsx';
import { useRecordAct } from '../../record/use-record-act.ts';
import { KnownDayField, type TypedKnownDay } from '../KnownDayField.tsx';
import { RecogniseModel, type ShownModel } from '../model.graphql.ts';
import { useModelText } from '../use-model-text.ts';
import { useNeededDay } from '../use-needed-day.ts';
import { useTold } from '../use-told.ts';
import { ActDialog } from './ActDialog.tsx';

type Props = {
  readonly model: ShownModel;
  readonly standing: 'RECOGNISED' | 'EXEMPLARY';
  readonly onClose: () => void;
};

/** Records that a level has recognised the model, or called it exemplary. */
export const RecogniseDialog = ({ model, standing, onClose }: Props) => {
  const t = useModelText();
  const local = useLocalText();
  const told = useTold();
  const act = useRecordAct(RecogniseModel, (data) => data.recogniseModel);
  const [level, setLevel] = useState<RecognitionLevel>('PROVINCE');
  const [on, setOn] = useState<TypedKnownDay>({ day: null, precision: 'ON' });
  const [documents, setDocuments] = useState<readonly ChosenRecord[]>([]);
  const [citation, setCitation] = useState('');
  const needed = useNeededDay(on.day);
  const save = async () => {
    if (on.day === null) return needed.tell();
    const { id, version } = model;
    const documentId = documents[0]?.id ?? null;
    const known = { day: on.day, precision: on.precision };
    const outcome = await act.perform({ id, version, standing, level, on: known, documentId, citation });
    if (told(outcome, t('model.recognise.saved'))) onClose();
  };
  const gate = ['title', 'field', 'address'].map((member) => act.faultAt(member)).filter(Boolean);
  return (
    <ActDialog
      title={t(standing === 'EXEMPLARY' ? 'model.act.MAKE_EXEMPLARY' : 'model.act.RECOGNISE')}
      act={{ ...act, said: gate.length > 0 ? gate.join(' ') : act.said }}
      onSave={save}
      onClose={onClose}
    >
      <NewestAppraisal modelId={model.id} standing={standing} />
      <NativeSelect
        label={t('model.level')}
        value={level}
        error={act.faultAt('level')}
        data={RECOGNITION_LEVELS.map((value) => ({ value, label: local(RECOGNITION_LEVEL_WORDS[value]) }))}
        onChange={(event) => setLevel(event.currentTarget.value as RecognitionLevel)}
      />
      <KnownDayField
        label={t('model.recognise.on')}
        value={on}
        onChange={setOn}
        error={needed.missing ?? act.faultAt('on')}
      />
      <DocumentPicker
        single
        label={t('model.recognise.document')}
        records={documents}
        onRecords={setDocuments}
        error={act.faultAt('document')}
      />
      <TextInput
        label={t('model.recognise.citation')}
        description={t('model.recognise.citationHint')}
        value={citation}
        error={act.faultAt('citation')}
        onChange={(event) => setCitation(event.currentTarget.value)}
      />
    </ActDialog>
  );
};
