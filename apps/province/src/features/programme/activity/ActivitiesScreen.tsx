import { Answer, useAddressValue, useAsk, useMay, useSession } from '@danvan/app-kit';
import { day } from '@danvan/domain/kernel';
import { vietnamDay } from '@danvan/domain/reporting';
import { Dialog, EmptyState, PageHeader, Section } from '@danvan/ui';
import { Button, NativeSelect } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { ActivityForm } from './ActivityForm.tsx';
import { ActivityList, Counts } from './ActivityList.tsx';
import { ActivitiesQuery, type ListedActivity } from './activity.graphql.ts';
import { useActivityText } from './use-activity-text.ts';

const SHOWN = 50;
const YEARS = 5;

/** What the viewer's unit did in a year, and the act of recording it. */
export const ActivitiesScreen = () => {
  const t = useActivityText();
  const { viewer } = useSession();
  const may = useMay('KEEP_ACTIVITY');
  const today = vietnamDay(Date.now());
  const [chosen, setYear] = useAddressValue('nam');
  const [edited, setEdited] = useState<ListedActivity | 'NEW' | null>(null);
  const year = /^\d{4}$/.test(chosen ?? '') ? String(chosen) : today.slice(0, 4);
  const filter = {
    unitIds: [viewer.unit.id],
    firstDay: day(`${year}-01-01`),
    lastDay: day(`${year}-12-31`),
  };
  const asked = useAsk(ActivitiesQuery, { filter, first: SHOWN });
  const add = may ? (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('NEW')}>
      {t('activity.add')}
    </Button>
  ) : null;
  return (
    <>
      <PageHeader
        title={t('activity.titleOf', { unit: viewer.unit.shortName })}
        purpose={t('activity.purpose')}
        action={add}
      />
      <YearField year={year} thisYear={Number(today.slice(0, 4))} onYear={setYear} />
      <Answer asked={asked}>
        {({ activities: { nodes, totals, totalCount } }) =>
          nodes.length === 0 ? (
            <EmptyState title={t('activity.none', { year })} action={add}>
              {t('activity.none.words')}
            </EmptyState>
          ) : (
            <>
              <Section title={t('activity.totals', { year })} note={t('activity.totals.note')}>
                <Counts counts={totals} />
              </Section>
              <ActivityList activities={nodes} onRevise={setEdited} />
              {totalCount > nodes.length ? (
                <p>{t('activity.more', { count: totalCount - nodes.length })}</p>
              ) : null}
            </>
          )
        }
      </Answer>
      {edited ? (
        <Dialog
          opened
          size="lg"
          onClose={() => setEdited(null)}
          title={t(edited === 'NEW' ? 'activity.add' : 'activity.revise')}
        >
          <ActivityForm
            activity={edited === 'NEW' ? null : edited}
            today={today}
            onDone={() => setEdited(null)}
          />
        </Dialog>
      ) : null}
    </>
  );
};

type YearProps = {
  readonly year: string;
  readonly thisYear: number;
  readonly onYear: (year: string | null) => void;
};

const YearField = ({ year, thisYear, onYear }: YearProps) => {
  const t = useActivityText();
  return (
    <NativeSelect
      label={t('activity.year')}
      w={140}
      mb={20}
      value={year}
      data={Array.from({ length: YEARS }, (_, back) => String(thisYear - back))}
      onChange={(event) => onYear(event.currentTarget.value)}
    />
  );
};
