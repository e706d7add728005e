import {
  MODEL_FIELD_WORDS,
  MODEL_FIELDS,
  MODEL_KIND_WORDS,
  MODEL_KINDS,
  type ModelKind,
} from '@danvan/domain/programme';
import { NativeSelect, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useNavigate } from 'react-router';
import { useWorkingPath } from '../../address/use-working-path.ts';
import { ActForm } from '../../form/ActForm.tsx';
import { UnitsField } from '../../form/UnitsField.tsx';
import { VisibilityField } from '../../form/VisibilityField.tsx';
import { useLocalText } from '../../language/use-text.ts';
import { ProgrammePicker } from '../programme/ProgrammePicker.tsx';
import { KnownDayField } from './KnownDayField.tsx';
import styles from './Model.module.css';
import type { ShownModel } from './model.graphql.ts';
import { SimilarModels } from './SimilarModels.tsx';
import type { TypedModel } from './typed-model.ts';
import { type ModelFormState, useModelForm } from './use-model-form.ts';
import { useModelText } from './use-model-text.ts';

type Props = {
  /** Null: a model that is not registered yet. */
  readonly model: ShownModel | null;
  readonly backPath: string;
};

/** Registers a model, or mends what is said of it; shows models of a similar name while one types. */
export const ModelForm = ({ model, backPath }: Props) => {
  const t = useModelText();
  const navigate = useNavigate();
  const workingPath = useWorkingPath();
  const form = useModelForm(model);
  const { typed, change } = form;
  return (
    <div className={styles.form}>
      <ActForm
        busy={form.busy}
        said={form.said}
        {...(model ? {} : { saveLabel: t('model.register') })}
        onSave={() => void form.save()}
        onCancel={() => void navigate(workingPath(backPath))}
      >
        <NameFields form={form} />
        {typed.kind === 'COLLECTIVE' ? (
          <SimilarModels name={typed.title} exceptId={model?.id ?? null} />
        ) : null}
        <WhereFields form={form} />
        <UnitsField
          label={t('model.form.concerned')}
          description={t('model.form.concernedHint')}
          units={typed.concerned}
          onUnits={(concerned) => change({ concerned })}
        />
        <ProgrammePicker
          label={t('model.programmes')}
          records={typed.programmes}
          onRecords={(programmes) => change({ programmes })}
        />
        <VisibilityField value={typed.visibility} onChange={(visibility) => change({ visibility })} />
      </ActForm>
    </div>
  );
};

type PartProps = { readonly form: ModelFormState };

const NameFields = ({ form: { typed, change, faultAt } }: PartProps) => {
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

const WhereFields = ({ form: { typed, change, faultAt } }: PartProps) => {
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
