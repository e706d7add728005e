import { Demonstration, RouterLink, useFormat, useLocalText, useMay } from '@danvan/app-kit';
import { type DataColumn, DataTable, EmptyState, Section, StateBadge } from '@danvan/ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../../language/use-text.ts';
import { ClosePeriod } from './ClosePeriod.tsx';
import { groupPeriods } from './group-periods.ts';
import type { Period } from './periods.graphql.ts';

const TONES = { OPEN: 'submitted', PLANNED: 'none', CLOSED: 'closed' } as const;

/** Periods form by form, with their windows and deadlines. */
export const PeriodsView = ({ periods }: { readonly periods: readonly Period[] }) => {
  const t = useText();
  const local = useLocalText();
  const [closing, setClosing] = useState<Period | null>(null);
  const columns = useColumns(setClosing);
  if (periods.length === 0) return <EmptyState title={t('period.none')} />;
  return (
    <>
      {groupPeriods(periods).map(({ form, periods: ofForm }) => (
        <Section key={form.code} title={local(form.name)}>
          <DataTable label={local(form.name)} dense columns={columns} rows={ofForm} rowKey={({ id }) => id} />
        </Section>
      ))}
      {closing ? <ClosePeriod period={closing} onClose={() => setClosing(null)} /> : null}
    </>
  );
};

const useColumns = (onClose: (period: Period) => void): readonly DataColumn<Period>[] => {
  const t = useText();
  const format = useFormat();
  const local = useLocalText();
  const mayClose = useMay('CLOSE_PERIOD');
  const closeColumn: DataColumn<Period> = {
    key: 'close',
    header: t('periods.act'),
    align: 'right',
    cell: (period) =>
      period.state === 'OPEN' ? (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t('periods.closeOf', { period: local(period.label) })}
          onClick={() => onClose(period)}
        >
          {t('periods.close')}
        </Button>
      ) : null,
  };
  return [
    {
      key: 'period',
      header: t('periods.period'),
      cell: ({ id, label, isDemonstration }) => (
        <>
          <RouterLink href={`/?period=${encodeURIComponent(id)}`}>{local(label)}</RouterLink>{' '}
          <Demonstration when={isDemonstration} />
        </>
      ),
    },
    {
      key: 'window',
      header: t('periods.window'),
      cell: ({ startsOn, endsOn }) => `${format.day(startsOn)} – ${format.day(endsOn)}`,
    },
    { key: 'cutOff', header: t('periods.cutOff'), cell: ({ cutOff }) => format.day(cutOff) },
    {
      key: 'deadlines',
      header: t('periods.deadlines'),
      cell: ({ deadlines }) =>
        deadlines.map(({ level, on }) => `${t(`level.${level}`)} ${format.day(on)}`).join(' · ') || '–',
    },
    {
      key: 'state',
      header: t('periods.state'),
      cell: ({ state }) => <StateBadge tone={TONES[state]} word={t(`period.${state}`)} />,
    },
    ...(mayClose ? [closeColumn] : []),
  ];
};
