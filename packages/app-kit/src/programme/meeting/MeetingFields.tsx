import { MEETING_KIND_WORDS, MEETING_KINDS, type MeetingKind } from '@danvan/domain/programme';
import { Group, NativeSelect, TextInput } from '@mantine/core';
import { DayInput, UnitsField, VisibilityField } from '../../form/index.ts';
import { useLocalText } from '../../language/use-text.ts';
import { ProgrammePicker } from '../programme/index.ts';
import { AgendaRows } from './AgendaRows.tsx';
import { FollowsField } from './FollowsField.tsx';
import type { MeetingFormDraft } from './meeting-draft.ts';
import { PaperRows } from './PaperRows.tsx';
import { SeatRows } from './SeatRows.tsx';
import { useMeetingText } from './use-meeting-text.ts';

type Props = {
  readonly draft: MeetingFormDraft;
  readonly set: (change: Partial<MeetingFormDraft>) => void;
  readonly meetingId: string | null;
  readonly faultAt: (...path: readonly (string | number)[]) => string | null;
};

/** All that is typed of a meeting before it is held. */
export const MeetingFields = (props: Props) => {
  const { draft, set, faultAt } = props;
  const t = useMeetingText();
  return (
    <>
      <WhatAndWhen {...props} />
      <UnitsField
        label={t('meeting.chairs')}
        units={draft.chairs}
        error={faultAt('chairs')}
        onUnits={(chairs) => set({ chairs })}
      />
      <SeatRows
        label={t('meeting.attendance')}
        seats={draft.attendance}
        faultAt={(index, ...member) => faultAt('attendance', index, ...member)}
        onSeats={(attendance) => set({ attendance })}
      />
      <SeatRows
        label={t('meeting.bridgePoints')}
        seats={draft.bridgePoints}
        faultAt={(index, ...member) => faultAt('bridgePoints', index, ...member)}
        onSeats={(bridgePoints) => set({ bridgePoints })}
      />
      <AgendaRows
        items={draft.agenda}
        faultAt={(index) => faultAt('agenda', index, 'title')}
        onItems={(agenda) => set({ agenda })}
      />
      <PaperRows
        papers={draft.papers}
        faultAt={(index, member) => faultAt('papers', index, member)}
        onPapers={(papers) => set({ papers })}
      />
      <VisibilityField value={draft.visibility} onChange={(visibility) => set({ visibility })} />
    </>
  );
};

const WhatAndWhen = ({ draft, set, meetingId, faultAt }: Props) => {
  const t = useMeetingText();
  const local = useLocalText();
  const [programme] = draft.programmes;
  return (
    <>
      <TextInput
        label={t('meeting.fullName')}
        withAsterisk
        data-autofocus
        value={draft.title}
        error={faultAt('title')}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <ProgrammePicker
        label={t('meeting.programmes')}
        records={draft.programmes}
        error={faultAt('programmes')}
        onRecords={(programmes) => set({ programmes })}
      />
      <Group align="flex-start" gap={16}>
        <NativeSelect
          label={t('meeting.kind')}
          value={draft.meetingKind}
          data={MEETING_KINDS.map((kind) => ({ value: kind, label: local(MEETING_KIND_WORDS[kind]) }))}
          onChange={(event) => set({ meetingKind: event.currentTarget.value as MeetingKind })}
        />
        <DayInput
          label={t('meeting.plannedOn')}
          required
          day={draft.plannedOn}
          error={faultAt('plannedOn')}
          onDay={(plannedOn) => set({ plannedOn })}
        />
        <TextInput
          label={t('meeting.place')}
          value={draft.place}
          error={faultAt('place')}
          onChange={(event) => set({ place: event.currentTarget.value })}
        />
      </Group>
      <Group align="flex-start" gap={16}>
        <DayInput
          label={t('meeting.appraisedFrom')}
          day={draft.appraisedFrom}
          error={faultAt('appraises', 'from')}
          onDay={(appraisedFrom) => set({ appraisedFrom })}
        />
        <DayInput
          label={t('meeting.appraisedTo')}
          day={draft.appraisedTo}
          error={faultAt('appraises', 'to')}
          onDay={(appraisedTo) => set({ appraisedTo })}
        />
      </Group>
      {programme ? (
        <FollowsField
          programmeId={programme.id}
          except={meetingId}
          value={draft.followsId}
          error={faultAt('follows')}
          onValue={(followsId) => set({ followsId })}
        />
      ) : null}
    </>
  );
};
