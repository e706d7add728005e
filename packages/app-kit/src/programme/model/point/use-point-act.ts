import { useState } from 'react';
import { useRecordAct } from '../../record/use-record-act.ts';
import {
  ReplicateModel,
  ReviseReplicationPoint,
  type ShownModel,
  type ShownPoint,
} from '../model.graphql.ts';
import { useModelText } from '../use-model-text.ts';
import { useTold } from '../use-told.ts';
import { readTeams, type TypedPoint, whereOf } from './typed-point.ts';

/** Sends a point, new or mended; says at the field what is missing before anything is sent. */
export const usePointAct = (
  { id, version }: ShownModel,
  point: ShownPoint | null,
  typed: TypedPoint,
  onDone: () => void,
) => {
  const t = useModelText();
  const told = useTold();
  const adding = useRecordAct(ReplicateModel, (data) => data.replicateModel);
  const revising = useRecordAct(ReviseReplicationPoint, (data) => data.reviseReplicationPoint);
  const act = point ? revising : adding;
  const [isTold, setTold] = useState(false);
  const missing: Readonly<Record<string, string | null>> = {
    unit: typed.units.length === 0 ? t('model.point.unitMissing') : null,
    started: typed.started.day === null ? t('model.dayMissing') : null,
  };
  const save = async (): Promise<void> => {
    const where = whereOf(typed);
    if (where === null) return setTold(true);
    const outcome = point
      ? await revising.perform({ id, version, pointId: point.id, ...where })
      : await adding.perform({
          id,
          version,
          ...where,
          teams: readTeams(typed.teams),
          results: typed.results,
        });
    if (told(outcome, t('model.point.saved'))) onDone();
  };
  const faultAt = (member: string): string | null => (isTold ? missing[member] : null) ?? act.faultAt(member);
  return { busy: act.busy, said: act.said, faultAt, save };
};
