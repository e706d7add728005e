import { type DataColumn, DataTable, Section, StateBadge } from '@danvan/ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useFormat } from '../../formatting/use-format.ts';
import { pointName } from './domain-model.ts';
import styles from './Model.module.css';
import type { ShownModel, ShownPoint } from './model.graphql.ts';
import { DropOutDialog } from './point/DropOutDialog.tsx';
import { PointDialog } from './point/PointDialog.tsx';
import { ReportDialog } from './point/ReportDialog.tsx';
import { useKnownDay } from './use-known-day.ts';
import { useModelText } from './use-model-text.ts';

type PointAct = 'REPORT_POINT' | 'REVISE_POINT' | 'DROP_OUT_POINT';
type Open = { readonly act: PointAct; readonly point: ShownPoint };

const ACT_WORDS = {
  REPORT_POINT: ['model.point.report', 'model.point.reportOf'],
  REVISE_POINT: ['model.point.revise', 'model.point.reviseOf'],
  DROP_OUT_POINT: ['model.point.drop', 'model.point.dropOf'],
} as const satisfies Record<PointAct, readonly [string, string]>;
const POINT_ACTS = Object.keys(ACT_WORDS) as readonly PointAct[];

/** The points one by one: since when, from where, with how many teams, and what the viewer may do there. */
export const ModelPoints = ({ model }: { readonly model: ShownModel }) => {
  const t = useModelText();
  const [open, setOpen] = useState<Open | null>(null);
  const columns = usePointColumns(model, setOpen);
  const close = () => setOpen(null);
  return (
    <Section title={t('model.points')}>
      <DataTable
        label={t('model.points')}
        dense
        columns={columns}
        rows={model.points}
        rowKey={({ id }) => id}
      />
      {open?.act === 'REPORT_POINT' ? (
        <ReportDialog model={model} point={open.point} onClose={close} />
      ) : null}
      {open?.act === 'REVISE_POINT' ? <PointDialog model={model} point={open.point} onClose={close} /> : null}
      {open?.act === 'DROP_OUT_POINT' ? (
        <DropOutDialog model={model} point={open.point} onClose={close} />
      ) : null}
    </Section>
  );
};

const usePointColumns = (
  model: ShownModel,
  onOpen: (open: Open) => void,
): readonly DataColumn<ShownPoint>[] => {
  const t = useModelText();
  const format = useFormat();
  const known = useKnownDay();
  const originOf = ({ originId }: ShownPoint): string => {
    const origin = model.points.find(({ id }) => id === originId);
    return origin ? pointName(origin) : t('model.point.fromModel');
  };
  const teamsOf = ({ teams, droppedOut }: ShownPoint): string => {
    if (droppedOut !== null) return '–';
    return teams === null ? t('model.point.notCounted') : format.number(teams);
  };
  const columns: DataColumn<ShownPoint>[] = [
    {
      key: 'unit',
      header: t('model.point.unit'),
      cell: (point) => <PointName point={point} />,
      sortBy: pointName,
    },
    { key: 'origin', header: t('model.point.origin'), cell: originOf, sortBy: originOf },
    {
      key: 'started',
      header: t('model.point.started'),
      cell: ({ started }) => known(started),
      sortBy: ({ started }) => started.day,
    },
    {
      key: 'teams',
      header: t('model.point.teams'),
      align: 'right',
      cell: teamsOf,
      sortBy: ({ teams }) => teams,
    },
    {
      key: 'state',
      header: t('model.point.state'),
      cell: (point) => <PointState point={point} />,
      sortBy: ({ droppedOut }) => droppedOut?.on ?? '',
    },
  ];
  const acts: DataColumn<ShownPoint> = {
    key: 'acts',
    header: t('model.point.acts'),
    cell: (point) => <PointActs point={point} onOpen={onOpen} />,
  };
  return model.points.some(({ openActs }) => openActs.length > 0) ? [...columns, acts] : columns;
};

const PointName = ({ point: { unit, place } }: { readonly point: ShownPoint }) => (
  <span className={styles.name}>
    {place ?? unit.name}
    {place === null ? null : <span className={styles.owner}>{unit.name}</span>}
  </span>
);

const PointState = ({ point: { droppedOut } }: { readonly point: ShownPoint }) => {
  const t = useModelText();
  const format = useFormat();
  if (droppedOut === null) return <StateBadge tone="approved" word={t('model.spread.working')} />;
  return (
    <>
      <StateBadge tone="none" word={t('model.spread.stopped', { day: format.day(droppedOut.on) })} />
      <div className={styles.quiet}>{droppedOut.reason}</div>
    </>
  );
};

type PointActsProps = { readonly point: ShownPoint; readonly onOpen: (open: Open) => void };

const PointActs = ({ point, onOpen }: PointActsProps) => {
  const t = useModelText();
  return (
    <div className={`${styles.acts} dv-no-print`}>
      {POINT_ACTS.filter((act) => point.openActs.includes(act)).map((act) => (
        <Button
          key={act}
          variant="default"
          size="compact-sm"
          aria-label={t(ACT_WORDS[act][1], { name: pointName(point) })}
          onClick={() => onOpen({ act, point })}
        >
          {t(ACT_WORDS[act][0])}
        </Button>
      ))}
    </div>
  );
};
