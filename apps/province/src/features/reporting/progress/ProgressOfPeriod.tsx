import {
  Answer,
  Demonstration,
  useAddressValue,
  useAsk,
  useLocalText,
  type WorkingPeriod,
} from '@danvan/app-kit';
import { ProgressQuery, ProgressTotals } from '@danvan/app-kit/progress';
import { BlockSkeleton, EmptyState, PageHeader, TableSkeleton } from '@danvan/ui';
import { useText } from '../../../language/use-text.ts';
import { countBuckets, filterReports, readBucket } from './filter-reports.ts';
import { ProgressFilter } from './ProgressFilter.tsx';
import { ReportsBelow } from './ReportsBelow.tsx';
import { useReportsBelow } from './use-reports-below.ts';

type Props = { readonly period: WorkingPeriod; readonly unitId: string; readonly unitName: string };

/** A period under a unit: the sum of it, then unit by unit; filter and search live in the address. */
export const ProgressOfPeriod = ({ period, unitId, unitName }: Props) => {
  const t = useText();
  const local = useLocalText();
  const totals = useAsk(ProgressQuery, { periodId: period.id, underId: unitId }, { every: 60_000 });
  const { asked, reports } = useReportsBelow(period.id, unitId);
  const [state, setState] = useAddressValue('loc');
  const [search, setSearch] = useAddressValue('tim');
  const bucket = readBucket(state);
  const shown = filterReports(reports, bucket, search ?? '');
  const clear = () => {
    setState(null);
    setSearch(null);
  };
  return (
    <>
      <PageHeader
        title={t('below.title')}
        purpose={t('below.purpose', { unit: unitName, period: local(period.label) })}
        mark={<Demonstration when={period.isDemonstration} />}
      />
      <Answer asked={totals} loading={<BlockSkeleton label={t('kit.loading')} height={92} />}>
        {({ progress }) =>
          progress && progress.total.expected > 0 ? <ProgressTotals counts={progress.total} /> : null
        }
      </Answer>
      <Answer asked={asked} loading={<TableSkeleton label={t('kit.loading')} rows={12} />}>
        {() =>
          reports.length === 0 ? (
            <EmptyState title={t('below.nothing')}>{t('below.nothing.words')}</EmptyState>
          ) : (
            <>
              <ProgressFilter
                bucket={bucket}
                counts={countBuckets(reports)}
                search={search ?? ''}
                onBucket={(next) => setState(next === 'ALL' ? null : next.toLowerCase())}
                onSearch={setSearch}
              />
              <ReportsBelow reports={shown} onClear={clear} />
            </>
          )
        }
      </Answer>
    </>
  );
};
