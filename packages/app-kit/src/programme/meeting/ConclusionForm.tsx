import type { Day } from '@danvan/domain/kernel';
import { CONCLUSION_KIND_WORDS, CONCLUSION_KINDS, type ConclusionKind } from '@danvan/domain/programme';
import { Group, Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ActForm, DayInput, UnitsField } from '../../form/index.ts';
import { useLocalText } from '../../language/use-text.ts';
import { useRecordAct } from '../record/index.ts';
import styles from './Meeting.module.css';
import {
  RecordConclusion,
  type ShownAsked,
  type ShownConclusion,
  type ShownMeeting,
} from './meeting.graphql.ts';
import type { NamedUnit } from './meeting-draft.ts';
import { useMeetingText } from './use-meeting-text.ts';

type Props = {
  readonly meeting: ShownMeeting;
  /** The conclusion to say anew; null for a new one. */
  readonly conclusion: ShownConclusion | null;
  /** The earlier conclusion that a new one takes over. */
  readonly carries: ShownAsked | null;
  readonly onDone: () => void;
};

type Draft = {
  readonly text: string;
  readonly kind: ConclusionKind;
  readonly owner: NamedUnit | null;
  readonly dueOn: Day | null;
};

const draftOf = ({ conclusion, carries }: Pick<Props, 'conclusion' | 'carries'>): Draft => {
  const from = conclusion ?? carries?.conclusion;
  return {
    text: from?.text ?? '',
    kind: from?.kind ?? 'TASK',
    owner: from?.owner ?? null,
    // What is carried over gets a new day.
    dueOn: conclusion?.dueOn ?? null,
  };
};

const refOf = (asked: ShownAsked | null) =>
  asked && { meetingId: asked.meeting.id, number: asked.conclusion.number };

/** The earlier conclusion that a conclusion of the meeting takes over already. */
const takenOver = (meeting: ShownMeeting, conclusion: ShownConclusion | null): ShownAsked | null =>
  meeting.asked.find(({ carriedOverAs }) => conclusion !== null && carriedOverAs === conclusion.number) ??
  null;

/** Writes a conclusion down while the meeting goes on: what, and who does it by when. */
export const ConclusionForm = ({ meeting, conclusion, carries, onDone }: Props) => {
  const t = useMeetingText();
  const local = useLocalText();
  const [{ text, kind, owner, dueOn }, setDraft] = useState(() => draftOf({ conclusion, carries }));
  const set = (change: Partial<Draft>) => setDraft((now) => ({ ...now, ...change }));
  const { perform, busy, said, faultAt } = useRecordAct(RecordConclusion, (data) => data.recordConclusion);
  const save = async () => {
    const outcome = await perform({
      id: meeting.id,
      version: meeting.version,
      number: conclusion?.number ?? null,
      text,
      kind,
      ownerId: kind === 'TASK' ? (owner?.id ?? null) : null,
      dueOn: kind === 'TASK' ? dueOn : null,
      carriesOver: refOf(carries ?? takenOver(meeting, conclusion)),
    });
    if (outcome.ok) onDone();
  };
  return (
    <div className={styles.composer}>
      <ActForm
        busy={busy}
        said={faultAt('carriesOver') ?? said}
        saveLabel={t('meeting.conclusionSave')}
        onSave={save}
        onCancel={onDone}
      >
        <Textarea
          label={t('meeting.conclusionText')}
          withAsterisk
          autosize
          minRows={2}
          autoFocus
          value={text}
          error={faultAt('text')}
          onChange={(event) => set({ text: event.currentTarget.value })}
        />
        <Radio.Group
          label={t('meeting.conclusionKind')}
          value={kind}
          onChange={(value) => set({ kind: value as ConclusionKind })}
        >
          <Group gap={16} mt={4}>
            {CONCLUSION_KINDS.map((each) => (
              <Radio key={each} value={each} label={local(CONCLUSION_KIND_WORDS[each])} />
            ))}
          </Group>
        </Radio.Group>
        {kind === 'TASK' ? (
          <Group align="flex-start" gap={24}>
            <UnitsField
              label={t('meeting.conclusionOwner')}
              single
              units={owner === null ? [] : [owner]}
              onUnits={([unit = null]) => set({ owner: unit })}
            />
            <DayInput
              label={t('meeting.conclusionDue')}
              day={dueOn}
              error={faultAt('dueOn')}
              onDay={(day) => set({ dueOn: day })}
            />
          </Group>
        ) : null}
      </ActForm>
    </div>
  );
};
