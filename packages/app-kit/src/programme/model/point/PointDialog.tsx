import { useState } from 'react';
import { useSession } from '../../../session/session-context.ts';
import { ActDialog } from '../act/ActDialog.tsx';
import type { ShownModel, ShownPoint } from '../model.graphql.ts';
import { useModelText } from '../use-model-text.ts';
import { PointFields } from './PointFields.tsx';
import { emptyPoint, typedPoint } from './typed-point.ts';
import { usePointAct } from './use-point-act.ts';

type Props = {
  readonly model: ShownModel;
  /** Null: a point that is added. */
  readonly point: ShownPoint | null;
  readonly onClose: () => void;
};

/** Adds a place to which the model was taken over (whoever does not keep it takes it over), or mends where it is. */
export const PointDialog = ({ model, point, onClose }: Props) => {
  const t = useModelText();
  const { viewer } = useSession();
  const keepsIt = model.openActs.includes('REVISE');
  const [typed, setTyped] = useState(
    point ? typedPoint(point) : { ...emptyPoint, units: keepsIt ? [] : [viewer.unit] },
  );
  const act = usePointAct(model, point, typed, onClose);
  return (
    <ActDialog
      title={point ? t('model.point.revise') : t('model.act.REPLICATE')}
      act={act}
      onSave={act.save}
      onClose={onClose}
    >
      <PointFields
        model={model}
        point={point}
        typed={typed}
        onTyped={(changed) => setTyped({ ...typed, ...changed })}
        faultAt={act.faultAt}
      />
    </ActDialog>
  );
};
