import { INSPECTION_STATE_WORDS, INSPECTION_STATES, type InspectionState } from '@danvan/domain/programme';
import { DataTable, EmptyState, PageHeader, TableSkeleton } from '@danvan/ui';
import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAddressValue } from '../../address/use-address-value.ts';
import { Answer } from '../../ask/Answer.tsx';
import { useAsk } from '../../ask/use-ask.ts';
import { useKitText, useLocalText } from '../../language/use-text.ts';
import { useMay } from '../../permissions/use-may.ts';
import { PlanDialog } from './form/PlanDialog.tsx';
import { InspectionListQuery } from './inspection.graphql.ts';
import { useInspectionColumns } from './use-inspection-columns.tsx';
import { useInspectionText } from './use-inspection-text.ts';

/** More than anyone reads through; whoever looks for one searches. */
const PAGE = 100;

const isState = (value: string | null): value is InspectionState =>
  (INSPECTION_STATES as readonly (string | null)[]).includes(value);

/** Inspections that the viewer sees, those that still go on first. `askedOfUs`: those of the own line only. */
export const InspectionsScreen = ({ askedOfUs = false }: { readonly askedOfUs?: boolean }) => {
  const t = useInspectionText();
  const mayPlan = useMay('KEEP_INSPECTION') && !askedOfUs;
  const [isPlanning, setPlanning] = useState(false);
  return (
    <>
      <PageHeader
        title={t(askedOfUs ? 'inspections.asked' : 'inspections.title')}
        purpose={t(askedOfUs ? 'inspections.asked.purpose' : 'inspections.purpose')}
        action={mayPlan ? <Button onClick={() => setPlanning(true)}>{t('inspections.plan')}</Button> : null}
      />
      <InspectionList askedOfUs={askedOfUs} />
      {isPlanning ? <PlanDialog inspection={null} onClose={() => setPlanning(false)} /> : null}
    </>
  );
};

const InspectionList = ({ askedOfUs }: { readonly askedOfUs: boolean }) => {
  const t = useInspectionText();
  const kit = useKitText();
  const local = useLocalText();
  const columns = useInspectionColumns();
  const [search, setSearch] = useAddressValue('tim');
  const [chosen, setChosen] = useAddressValue('tinh-hinh');
  const states = isState(chosen) ? [chosen] : null;
  const filter = { askedOfUs, search, states };
  const asked = useAsk(InspectionListQuery, { filter, first: PAGE, after: null }, { keep: true });
  const isNarrowed = search !== null || states !== null;
  return (
    <>
      <Group gap={12} mb={12} className="dv-no-print">
        <TextInput
          aria-label={t('inspections.search')}
          placeholder={t('inspections.search')}
          value={search ?? ''}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <NativeSelect
          aria-label={t('column.state')}
          value={states?.[0] ?? ''}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={[
            { value: '', label: t('inspections.all') },
            ...INSPECTION_STATES.map((state) => ({
              value: state,
              label: local(INSPECTION_STATE_WORDS[state]),
            })),
          ]}
        />
      </Group>
      <Answer asked={asked} loading={<TableSkeleton label={kit('kit.loading')} columns={6} />}>
        {({ inspections }) => (
          <>
            <DataTable
              label={t(askedOfUs ? 'inspections.asked' : 'inspections.title')}
              columns={columns}
              rows={inspections.nodes}
              rowKey={({ id }) => id}
              rowTone={({ recommendations }) =>
                recommendations.some(({ isOverdue }) => isOverdue) ? 'attention' : 'plain'
              }
              empty={
                <EmptyState title={t(isNarrowed ? 'inspections.none' : 'inspections.empty')}>
                  {isNarrowed ? null : t('inspections.empty.words')}
                </EmptyState>
              }
            />
            {inspections.pageInfo.hasNextPage ? (
              <p className="dv-quiet">
                {t('inspections.shown', {
                  shown: inspections.nodes.length,
                  total: inspections.totalCount,
                })}
              </p>
            ) : null}
          </>
        )}
      </Answer>
    </>
  );
};
