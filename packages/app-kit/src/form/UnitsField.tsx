import type { HierarchyTree } from '@danvan/domain/hierarchy';
import { type Chosen, ChosenField } from './ChosenField.tsx';
import { UnitDialog } from './UnitDialog.tsx';
import { useFormText } from './use-form-text.ts';

/** A unit as a form holds it. */
export type ChosenUnit = Chosen;

type Props = {
  readonly label: string;
  readonly description?: string;
  readonly units: readonly ChosenUnit[];
  readonly onUnits: (units: readonly ChosenUnit[]) => void;
  /** True: one unit only; a new choice takes its place. */
  readonly single?: boolean;
  readonly trees?: readonly HierarchyTree[];
  readonly error?: string | null;
  readonly required?: boolean;
};

/** Units of a form, of any system of organisations. */
export const UnitsField = ({ units, onUnits, trees, ...field }: Props) => {
  const t = useFormText();
  const askForOne = units.length > 0 ? t('form.unit.change') : t('form.unit.choose');
  return (
    <ChosenField
      {...field}
      chosen={units}
      onChosen={onUnits}
      ask={field.single ? askForOne : t('form.unit.add')}
      remove={(unit) => t('form.unit.remove', { unit })}
      dialog={(choose, close) => (
        <UnitDialog {...(trees ? { trees } : {})} onClose={close} onChoose={choose} />
      )}
    />
  );
};
