import { useState } from 'react';
import { type Chosen, ChosenField } from '../../form/ChosenField.tsx';
import { type Found, SearchDialog } from '../../search/SearchDialog.tsx';

/** A record as a form holds it. */
export type ChosenRecord = Chosen;

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

/** Records of one kind in a form, found by number or name. */
export const RecordPicker = (props: Props) => {
  const { label, description, records, onRecords, words } = props;
  return (
    <ChosenField
      label={label}
      description={description}
      chosen={records}
      onChosen={onRecords}
      single={props.single ?? false}
      error={props.error ?? null}
      required={props.required ?? false}
      ask={words.choose}
      remove={words.remove}
      dialog={(choose, close) => (
        <Search {...props} onClose={close} onChoose={({ key, name }) => choose({ id: key, name })} />
      )}
    />
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
