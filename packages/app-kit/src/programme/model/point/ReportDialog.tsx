import type { Day } from '@danvan/domain/kernel';
import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DayInput } from '../../../form/DayInput.tsx';
import { useRecordAct } from '../../record/use-record-act.ts';
import { ActDialog } from '../act/ActDialog.tsx';
import { pointName } from '../domain-model.ts';
import { ReportReplicationPoint, type ShownModel, type ShownPoint } from '../model.graphql.ts';
import { useModelText } from '../use-model-text.ts';
import { useNeededDay } from '../use-needed-day.ts';
import { useTold } from '../use-told.ts';
import { readTeams } from './typed-point.ts';

type Props = { readonly model: ShownModel; readonly point: ShownPoint; readonly onClose: () => void };

/** Records how many teams a point has, and what it has brought by a day. */
export const ReportDialog = ({ model: { id, version }, point, onClose }: Props) => {
  const t = useModelText();
  const told = useTold();
  const act = useRecordAct(ReportReplicationPoint, (data) => data.reportReplicationPoint);
  const [on, setOn] = useState<Day | null>(null);
  const [teams, setTeams] = useState(point.teams === null ? '' : String(point.teams));
  const [results, setResults] = useState('');
  const needed = useNeededDay(on);
  const save = async () => {
    if (on === null) return needed.tell();
    const report = { pointId: point.id, on, teams: readTeams(teams), results };
    if (told(await act.perform({ id, version, ...report }), t('model.point.saved'))) onClose();
  };
  return (
    <ActDialog
      title={t('model.point.reportOf', { name: pointName(point) })}
      act={act}
      onSave={save}
      onClose={onClose}
    >
      <DayInput
        label={t('model.point.reportOn')}
        day={on}
        onDay={setOn}
        required
        error={needed.missing ?? act.faultAt('on')}
      />
      <TextInput
        label={t('model.point.teams')}
        description={t('model.point.teamsHint')}
        inputMode="numeric"
        w={180}
        value={teams}
        error={act.faultAt('teams')}
        onChange={(event) => setTeams(event.currentTarget.value)}
      />
      <Textarea
        label={t('model.point.results')}
        autosize
        minRows={3}
        value={results}
        error={act.faultAt('results')}
        onChange={(event) => setResults(event.currentTarget.value)}
      />
    </ActDialog>
  );
};
