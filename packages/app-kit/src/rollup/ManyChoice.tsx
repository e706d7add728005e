import { Button, Checkbox, Popover } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import styles from './Toolbar.module.css';

type Item = { readonly value: string; readonly label: string };
type Props = {
  readonly label: string;
  readonly groupLabel: string;
  readonly items: readonly Item[];
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
  /** Said when there is nothing to choose. */
  readonly none: string;
};

/** Several of a list: a button that opens check boxes. */
export const ManyChoice = ({ label, groupLabel, items, chosen, onToggle, none }: Props) => (
  <Popover position="bottom-start" shadow="md" width={360} trapFocus returnFocus>
    <Popover.Target>
      <Button variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
        {label}
      </Button>
    </Popover.Target>
    <Popover.Dropdown aria-label={groupLabel}>
      <div className={styles.many}>
        {items.length === 0 ? <p>{none}</p> : null}
        {items.map((item) => (
          <Checkbox
            key={item.value}
            label={item.label}
            checked={chosen.includes(item.value)}
            onChange={() => onToggle(item.value)}
          />
        ))}
      </div>
    </Popover.Dropdown>
  </Popover>
);
