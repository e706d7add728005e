import { Button, Group, Input } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import styles from './ChosenField.module.css';

/** Something that a form holds by its id. */
export type Chosen = { readonly id: string; readonly name: string };

type Props = {
  readonly label: string;
  readonly description?: string | undefined;
  readonly chosen: readonly Chosen[];
  readonly onChosen: (chosen: readonly Chosen[]) => void;
  /** True: one only; a new choice takes its place. */
  readonly single?: boolean;
  readonly error?: string | null;
  readonly required?: boolean;
  /** What the button that asks for one more is called. */
  readonly ask: string;
  readonly remove: (name: string) => string;
  /** The dialog in which one is chosen. */
  readonly dialog: (choose: (one: Chosen) => void, close: () => void) => ReactNode;
};

/** Things of a form that are found in a dialog, each once. */
export const ChosenField = (props: Props) => {
  const { label, description, chosen, onChosen, single = false, error = null, required = false } = props;
  const id = useId();
  const [open, setOpen] = useState(false);
  const choose = (one: Chosen) =>
    onChosen([
      ...(single ? [] : chosen.filter((each) => each.id !== one.id)),
      { id: one.id, name: one.name },
    ]);
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
        {chosen.map((one) => (
          <span key={one.id} className={styles.one}>
            {one.name}
            <button
              type="button"
              className={styles.remove}
              aria-label={props.remove(one.name)}
              onClick={() => onChosen(chosen.filter((each) => each.id !== one.id))}
            >
              <IconX size={14} aria-hidden />
            </button>
          </span>
        ))}
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          aria-label={`${props.ask}: ${label}`}
          onClick={() => setOpen(true)}
        >
          {props.ask}
        </Button>
      </Group>
      {open ? props.dialog(choose, () => setOpen(false)) : null}
    </Input.Wrapper>
  );
};
