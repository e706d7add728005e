import type { Day } from '@danvan/domain/kernel';
import { Dialog } from '@danvan/ui';
import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { ActForm, DayInput, UnitsField } from '../../form/index.ts';
import { useNotify } from '../../notices/notices.ts';
import { useRecordAct } from '../record/index.ts';
import styles from './Meeting.module.css';
import { AssignConclusions, type ShownConclusion, type ShownMeeting } from './meeting.graphql.ts';
import type { NamedUnit } from './meeting-draft.ts';
import { useMeetingText } from './use-meeting-text.ts';

type Props = {
  readonly meeting: ShownMeeting;
  /** Conclusions that are no task yet. */
  readonly waiting: readonly ShownConclusion[];
  readonly onDone: () => void;
};

type Row = {
  readonly conclusion: ShownConclusion;
  readonly isChosen: boolean;
  readonly owner: NamedUnit | null;
  readonly dueOn: Day | null;
};

/** Turns conclusions into tasks, all in one act: who does each, by when. */
export const AssignDialog = ({ meeting, waiting, onDone }: Props) => {
  const t = useMeetingText();
  const notify = useNotify();
  const [rows, setRows] = useState<readonly Row[]>(() =>
    waiting.map((conclusion) => ({
      conclusion,
      isChosen: true,
      owner: conclusion.owner,
      dueOn: conclusion.dueOn,
    })),
  );
  const { perform, busy, said, faultAt } = useRecordAct(AssignConclusions, (data) => data.assignConclusions);
  const chosen = rows.filter(({ isChosen }) => isChosen);
  const change = (row: Row, over: Partial<Row>) =>
    setRows((now) => now.map((each) => (each.conclusion === row.conclusion ? { ...each, ...over } : each)));
  const save = async () => {
    const assignments = chosen.map(({ conclusion: { number }, owner, dueOn }) => ({
      number,
      ownerId: owner?.id ?? null,
      dueOn,
    }));
    const outcome = await perform({ id: meeting.id, version: meeting.version, assignments });
    if (!outcome.ok) return;
    notify(t('meeting.assigned', { count: chosen.length }));
    onDone();
  };
  return (
    <Dialog opened size="xl" title={t('meeting.assignTitle')} onClose={onDone}>
      <ActForm
        busy={busy}
        said={faultAt('assignments') ?? said}
        saveLabel={t('meeting.assign', { count: chosen.length })}
        onSave={save}
        onCancel={onDone}
      >
        <p className="dv-quiet">{t('meeting.assignWords')}</p>
        <div>
          {rows.map((row) => (
            <AssignRow
              key={row.conclusion.number}
              row={row}
              faultAt={(member) => faultAt('assignments', chosen.indexOf(row), member)}
              onChange={(over) => change(row, over)}
            />
          ))}
        </div>
      </ActForm>
    </Dialog>
  );
};

type RowProps = {
  readonly row: Row;
  readonly faultAt: (member: string) => string | null;
  readonly onChange: (over: Partial<Row>) => void;
};

const AssignRow = ({ row: { conclusion, isChosen, owner, dueOn }, faultAt, onChange }: RowProps) => {
  const t = useMeetingText();
  const { number, text } = conclusion;
  return (
    <div className={styles.assign}>
      <Checkbox
        label={`${number}. ${text}`}
        aria-label={t('meeting.assignOne', { number, text })}
        error={faultAt('number')}
        checked={isChosen}
        onChange={(event) => onChange({ isChosen: event.currentTarget.checked })}
      />
      <UnitsField
        label={t('meeting.conclusionOwner')}
        single
        units={owner === null ? [] : [owner]}
        error={isChosen ? faultAt('owner') : null}
        onUnits={([unit = null]) => onChange({ owner: unit })}
      />
      <DayInput
        label={t('meeting.conclusionDue')}
        day={dueOn}
        error={isChosen ? faultAt('dueOn') : null}
        onDay={(day) => onChange({ dueOn: day })}
      />
    </div>
  );
};
