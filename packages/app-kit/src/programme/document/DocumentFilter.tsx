import {
  DOCUMENT_STATE_WORDS,
  DOCUMENT_STATES,
  DOCUMENT_TYPE_WORDS,
  DOCUMENT_TYPES,
} from '@danvan/domain/programme';
import { NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useAddressValue } from '../../address/use-address-value.ts';
import { useLocalText } from '../../language/use-text.ts';
import styles from './Document.module.css';
import { useDocumentText } from './use-document-text.ts';

const oneOf = <T extends string>(all: readonly T[], value: string | null): T | null =>
  all.find((each) => each === value) ?? null;

/** What the list shows, kept in the address. */
export const useDocumentFilter = () => {
  const [search, setSearch] = useAddressValue('q');
  const [type, setType] = useAddressValue('type');
  const [state, setState] = useAddressValue('state');
  return {
    search: search ?? '',
    setSearch,
    type: oneOf(DOCUMENT_TYPES, type),
    setType,
    state: oneOf(DOCUMENT_STATES, state),
    setState,
    isNarrowed: Boolean(search ?? type ?? state),
  };
};

/** Finds documents by number, alias or subject, type and whether they are in force. */
export const DocumentFilter = ({ filter }: { readonly filter: ReturnType<typeof useDocumentFilter> }) => {
  const t = useDocumentText();
  const local = useLocalText();
  const [typed, setTyped] = useState(filter.search);
  return (
    <search className={styles.filters}>
      <TextInput
        className={styles.search ?? ''}
        label={t('document.search')}
        placeholder={t('document.searchHint')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          filter.setSearch(event.currentTarget.value);
        }}
      />
      <NativeSelect
        label={t('document.type')}
        value={filter.type ?? ''}
        onChange={(event) => filter.setType(event.currentTarget.value)}
        data={[
          { value: '', label: t('document.allTypes') },
          ...DOCUMENT_TYPES.map((value) => ({ value, label: local(DOCUMENT_TYPE_WORDS[value]) })),
        ]}
      />
      <NativeSelect
        label={t('document.state')}
        value={filter.state ?? ''}
        onChange={(event) => filter.setState(event.currentTarget.value)}
        data={[
          { value: '', label: t('document.allStates') },
          ...DOCUMENT_STATES.map((value) => ({ value, label: local(DOCUMENT_STATE_WORDS[value]) })),
        ]}
      />
    </search>
  );
};
