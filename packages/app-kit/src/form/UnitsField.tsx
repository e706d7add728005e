import type { HierarchyTree } from '@danvan/domain/hierarchy';
import { Button, Group, Input } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { UnitDialog } from './UnitDialog.tsx';
import styles from './UnitsField.module.css';
import { useFormText } from './use-form-text.ts';

/** A unit as a form holds it. */
export type ChosenUnit = { readonly id: string; readonly name: string };

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

/** Units of a form, of any system of organisations; each once. */
export const UnitsField = (props: Props) => {
  const { label, description, units, onUnits, single = false, trees, error = null, required = false } = props;
  const t = useFormText();
  const id = useId();
  const [open, setOpen] = useState(false);
  const choose = ({ id: chosen, name }: ChosenUnit) =>
    onUnits([...(single ? [] : units.filter((unit) => unit.id !== chosen)), { id: chosen, name }]);
  const ask = single
    ? units.length > 0
      ? t('form.unit.change')
      : t('form.unit.choose')
    : t('form.unit.add');
  return (
    <Input.Wrapper
      label={label}
      labelElement="div"
      labelProps={{ id }}
      description={description}
      error={error}
      withAsterisk={required}
    >
      <Group gap={6} mt={4} role="group" aria-labelledby={id}>
        {units.map((unit) => (
          <span key={unit.id} className={styles.unit}>
            {unit.name}
            <button
              type="button"
              className={styles.remove}
              aria-label={t('form.unit.remove', { unit: unit.name })}
              onClick={() => onUnits(units.filter((each) => each.id !== unit.id))}
            >
              <IconX size={14} aria-hidden />
            </button>
          </span>
        ))}
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          aria-label={`${ask}: ${label}`}
          onClick={() => setOpen(true)}
        >
          {ask}
        </Button>
      </Group>
      {open ? (
        <UnitDialog {...(trees ? { trees } : {})} onClose={() => setOpen(false)} onChoose={choose} />
      ) : null}
    </Input.Wrapper>
  );
};
