import { Button, Group, Input } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useId, useState } from 'react';
import styles from '../../form/UnitsField.module.css';
import { type Found, SearchDialog } from '../../search/SearchDialog.tsx';

/** A record as a form holds it. */
export type ChosenRecord = { readonly id: string; readonly name: string };

/** What every picker of records is told. */
export type RecordPickerProps = {
  readonly label: string;
  readonly description?: string | undefined;
  readonly records: readonly ChosenRecord[];
  readonly onRecords: (records: readonly ChosenRecord[]) => void;
  /** True: one record only; a new choice takes its place. */
  readonly single?: boolean;
  /** What may not be chosen: the record itself. */
  readonly except?: string | null;
  readonly error?: string | null;
  readonly required?: boolean;
};

type Props = RecordPickerProps & {
  readonly words: {
    readonly choose: string;
    readonly hint: string;
    readonly remove: (name: string) => string;
  };
  /** Finds records while someone types. */
  readonly useSearch: (typed: string) => { readonly found: readonly Found[]; readonly isReady: boolean };
};

/** Records of one kind in a form, each once, found by number or name. */
export const RecordPicker = (props: Props) => {
  const { label, description, records, onRecords, single = false, error = null, required = false } = props;
  const id = useId();
  const [open, setOpen] = useState(false);
  const choose = ({ key, name }: Found) =>
    onRecords([...(single ? [] : records.filter((record) => record.id !== key)), { id: key, name }]);
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
        {records.map((record) => (
          <span key={record.id} className={styles.unit}>
            {record.name}
            <button
              type="button"
              className={styles.remove}
              aria-label={props.words.remove(record.name)}
              onClick={() => onRecords(records.filter((each) => each.id !== record.id))}
            >
              <IconX size={14} aria-hidden />
            </button>
          </span>
        ))}
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          aria-label={`${props.words.choose}: ${label}`}
          onClick={() => setOpen(true)}
        >
          {props.words.choose}
        </Button>
      </Group>
      {open ? <Search {...props} onClose={() => setOpen(false)} onChoose={choose} /> : null}
    </Input.Wrapper>
  );
};

type SearchProps = Props & { readonly onClose: () => void; readonly onChoose: (found: Found) => void };

const Search = ({ words, useSearch, except = null, onClose, onChoose }: SearchProps) => {
  const [typed, setTyped] = useState('');
  const { found, isReady } = useSearch(typed);
  return (
    <SearchDialog
      title={words.choose}
      hint={words.hint}
      typed={typed}
      onTyped={setTyped}
      found={found.filter(({ key }) => key !== except)}
      isReady={isReady}
      onClose={onClose}
      onChoose={onChoose}
    />
  );
};
