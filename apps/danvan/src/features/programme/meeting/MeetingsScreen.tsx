import { Answer, useAddressValue, useAsk, useMay } from '@danvan/app-kit';
import {
  type ListedMeeting,
  MeetingForm,
  MeetingListQuery,
  useMeetingText,
} from '@danvan/app-kit/programme/meeting';
import { useWorkPath } from '@danvan/app-kit/programme/record';
import type { MeetingState } from '@danvan/domain/programme';
import { Dialog, EmptyState, PageHeader, Section } from '@danvan/ui';
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { MeetingFilters } from './MeetingFilters.tsx';
import { MeetingTable } from './MeetingTable.tsx';
import { isNarrowed, type MeetingChoice, meetingFilter } from './meeting-filter.ts';

const PAGE = 20;
/** The most the API gives at once. */
const MOST = 100;
const UPCOMING: MeetingState[] = ['PLANNED'];
const PAST: MeetingState[] = ['HELD', 'CONCLUDED', 'CANCELLED'];

const useChoice = () => {
  const [programmeId, setProgramme] = useAddressValue('programme');
  const [kind, setKind] = useAddressValue('kind');
  const [year, setYear] = useAddressValue('year');
  const setters = { programmeId: setProgramme, kind: setKind, year: setYear };
  const choose = (name: keyof MeetingChoice, value: string | null) => setters[name](value);
  return [{ programmeId, kind, year }, choose] as const;
};

/** Meetings that come and meetings that were, by programme, kind and year. */
export const MeetingsScreen = () => {
  const t = useMeetingText();
  const [choice, choose] = useChoice();
  const [form, setForm] = useAddressValue('form');
  const filter = meetingFilter(choice);
  const [first, setFirst] = useState(PAGE);
  const upcoming = useAsk(MeetingListQuery, { filter: { ...filter, states: UPCOMING }, first: MOST });
  const past = useAsk(MeetingListQuery, { filter: { ...filter, states: PAST }, first }, { keep: true });
  const plan = useMay('KEEP_MEETING') ? (
    <Button onClick={() => setForm('moi')}>{t('meeting.plan')}</Button>
  ) : null;
  return (
    <>
      <PageHeader title={t('meeting.title')} purpose={t('meeting.purpose')} action={plan} />
      <MeetingFilters choice={choice} onChoice={choose} />
      <Answer asked={upcoming}>
        {({ meetings: coming }) => (
          <Answer asked={past}>
            {({ meetings: held }) => (
              <Lists
                upcoming={coming.nodes.toReversed()}
                past={held.nodes}
                isNarrowed={isNarrowed(choice)}
                plan={plan}
                onMore={held.pageInfo.hasNextPage && first < MOST ? () => setFirst(first + PAGE) : null}
              />
            )}
          </Answer>
        )}
      </Answer>
      {plan && form === 'moi' ? <PlanDialog onClose={() => setForm(null)} /> : null}
    </>
  );
};

type ListsProps = {
  /** The next first. */
  readonly upcoming: readonly ListedMeeting[];
  /** The last first. */
  readonly past: readonly ListedMeeting[];
  readonly isNarrowed: boolean;
  readonly plan: ReactNode;
  readonly onMore: (() => void) | null;
};

const Lists = ({ upcoming, past, isNarrowed: narrowed, plan, onMore }: ListsProps) => {
  const t = useMeetingText();
  if (upcoming.length + past.length === 0 && !narrowed) {
    return (
      <EmptyState title={t('meeting.none')} action={plan}>
        {t('meeting.none.words')}
      </EmptyState>
    );
  }
  return (
    <>
      <Section title={t('meeting.upcoming')}>
        {upcoming.length > 0 ? (
          <MeetingTable label={t('meeting.upcoming')} meetings={upcoming} />
        ) : (
          <p className="dv-quiet">{t('meeting.noUpcoming')}</p>
        )}
      </Section>
      <Section title={t('meeting.past')}>
        {past.length > 0 ? (
          <MeetingTable label={t('meeting.past')} meetings={past} />
        ) : (
          <p className="dv-quiet">{t('meeting.noPast')}</p>
        )}
        {onMore ? (
          <Button variant="default" size="xs" mt={12} onClick={onMore}>
            {t('meeting.more')}
          </Button>
        ) : null}
      </Section>
    </>
  );
};

const PlanDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const t = useMeetingText();
  const pathOf = useWorkPath();
  const navigate = useNavigate();
  const go = (meetingId: string) => {
    const path = pathOf('MEETING', meetingId);
    if (path !== null) navigate(path);
  };
  return (
    <Dialog opened size="xl" closeOnClickOutside={false} title={t('meeting.plan')} onClose={onClose}>
      <MeetingForm meeting={null} onDone={go} onCancel={onClose} />
    </Dialog>
  );
};
