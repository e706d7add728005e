import { useNavigate } from 'react-router';
import { useWorkingPath } from '../../address/use-working-path.ts';
import { ActForm } from '../../form/ActForm.tsx';
import { UnitsField } from '../../form/UnitsField.tsx';
import { VisibilityField } from '../../form/VisibilityField.tsx';
import { ProgrammePicker } from '../programme/ProgrammePicker.tsx';
import styles from './Model.module.css';
import { ModelContentFields, ModelNameFields } from './ModelFields.tsx';
import type { ShownModel } from './model.graphql.ts';
import { SimilarModels } from './SimilarModels.tsx';
import { useModelForm } from './use-model-form.ts';
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
        <ModelNameFields form={form} />
        {typed.kind === 'COLLECTIVE' ? (
          <SimilarModels name={typed.title} exceptId={model?.id ?? null} />
        ) : null}
        <ModelContentFields form={form} />
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
