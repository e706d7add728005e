import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { UnitsField } from '../../../form/UnitsField.tsx';
import { pointName } from '../domain-model.ts';
import { KnownDayField } from '../KnownDayField.tsx';
import type { ShownModel, ShownPoint } from '../model.graphql.ts';
import { useModelText } from '../use-model-text.ts';
import type { TypedPoint } from './typed-point.ts';

type Props = {
  readonly model: ShownModel;
  readonly point: ShownPoint | null;
  readonly typed: TypedPoint;
  readonly onTyped: (changed: Partial<TypedPoint>) => void;
  readonly faultAt: (member: string) => string | null;
};

/** Where the model was taken over, from where and since when; of a new point also what it has. */
export const PointFields = ({ model, point, typed, onTyped, faultAt }: Props) => {
  const t = useModelText();
  const origins = model.points.filter(({ id }) => id !== point?.id);
  return (
    <>
      <UnitsField
        single
        required
        label={t('model.point.unit')}
        units={typed.units}
        onUnits={(units) => onTyped({ units })}
        error={faultAt('unit')}
      />
      <TextInput
        label={t('model.point.place')}
        description={t('model.point.placeHint')}
        value={typed.place}
        error={faultAt('place')}
        onChange={(event) => onTyped({ place: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('model.point.origin')}
        value={typed.origin}
        error={faultAt('origin')}
        data={[
          { value: '', label: `${t('model.point.fromModel')} (${model.owner.shortName})` },
          ...origins.map((each) => ({ value: each.id, label: pointName(each) })),
        ]}
        onChange={(event) => onTyped({ origin: event.currentTarget.value })}
      />
      <KnownDayField
        label={t('model.point.started')}
        value={typed.started}
        onChange={(started) => onTyped({ started })}
        error={faultAt('started')}
      />
      <TextInput
        label={t('model.point.teamName')}
        description={t('model.point.teamNameHint')}
        value={typed.teamName}
        error={faultAt('teamName')}
        onChange={(event) => onTyped({ teamName: event.currentTarget.value })}
      />
      {point ? null : <NewPointFields typed={typed} onTyped={onTyped} faultAt={faultAt} />}
    </>
  );
};

const NewPointFields = ({ typed, onTyped, faultAt }: Pick<Props, 'typed' | 'onTyped' | 'faultAt'>) => {
  const t = useModelText();
  return (
    <>
      <TextInput
        label={t('model.point.teams')}
        description={t('model.point.teamsHint')}
        inputMode="numeric"
        w={180}
        value={typed.teams}
        error={faultAt('teams')}
        onChange={(event) => onTyped({ teams: event.currentTarget.value })}
      />
      <Textarea
        label={t('model.point.results')}
        autosize
        minRows={2}
        value={typed.results}
        error={faultAt('results')}
        onChange={(event) => onTyped({ results: event.currentTarget.value })}
      />
    </>
  );
};
