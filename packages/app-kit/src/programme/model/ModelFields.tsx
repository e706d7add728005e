import {
  MODEL_FIELD_WORDS,
  MODEL_FIELDS,
  MODEL_KIND_WORDS,
  MODEL_KINDS,
  type ModelKind,
} from '@danvan/domain/programme';
import { NativeSelect, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { UnitsField } from '../../form/UnitsField.tsx';
import { useLocalText } from '../../language/use-text.ts';
import { KnownDayField } from './KnownDayField.tsx';
import type { TypedModel } from './typed-model.ts';
import type { ModelFormState } from './use-model-form.ts';
import { useModelText } from './use-model-text.ts';

type PartProps = { readonly form: ModelFormState };

/** Of a collective its name, of individuals how many. */
export const ModelNameFields = ({ form: { typed, change, faultAt } }: PartProps) => {
  const t = useModelText();
  const local = useLocalText();
  return (
    <>
      <SegmentedControl
        w="fit-content"
        aria-label={t('model.kind')}
        value={typed.kind}
        data={MODEL_KINDS.map((value) => ({ value, label: local(MODEL_KIND_WORDS[value]) }))}
        onChange={(kind) => change({ kind: kind as ModelKind })}
      />
      {typed.kind === 'COLLECTIVE' ? (
        <TextInput
          label={t('model.form.name')}
          description={t('model.form.nameHint')}
          value={typed.title}
          error={faultAt('title')}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
      ) : (
        <TextInput
          label={t('model.people')}
          description={t('model.form.peopleHint')}
          withAsterisk
          inputMode="numeric"
          w={180}
          value={typed.people}
          error={faultAt('people')}
          onChange={(event) => change({ people: event.currentTarget.value })}
        />
      )}
    </>
  );
};

/** Field, start, place and content. */
export const ModelContentFields = ({ form: { typed, change, faultAt } }: PartProps) => {
  const t = useModelText();
  const local = useLocalText();
  return (
    <>
      <NativeSelect
        label={t('model.field')}
        value={typed.field}
        error={faultAt('field')}
        data={[
          { value: '', label: t('model.form.field') },
          ...MODEL_FIELDS.map((value) => ({ value, label: local(MODEL_FIELD_WORDS[value]) })),
        ]}
        onChange={(event) => change({ field: event.currentTarget.value as TypedModel['field'] })}
      />
      <KnownDayField
        label={t('model.started')}
        value={typed.started}
        onChange={(started) => change({ started })}
        error={faultAt('started')}
      />
      <UnitsField
        single
        label={t('model.area')}
        description={t('model.form.areaHint')}
        trees={['ADMINISTRATIVE']}
        units={typed.areas}
        onUnits={(areas) => change({ areas })}
        error={faultAt('area')}
      />
      <TextInput
        label={t('model.address')}
        description={t('model.addressHint')}
        value={typed.address}
        error={faultAt('address')}
        onChange={(event) => change({ address: event.currentTarget.value })}
      />
      <Textarea
        label={t('model.description')}
        autosize
        minRows={3}
        value={typed.description}
        error={faultAt('description')}
        onChange={(event) => change({ description: event.currentTarget.value })}
      />
    </>
  );
};
