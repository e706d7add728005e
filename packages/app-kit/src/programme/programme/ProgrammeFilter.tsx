import {
  PROGRAMME_KIND_WORDS,
  PROGRAMME_KINDS,
  PROGRAMME_STATE_WORDS,
  PROGRAMME_STATES,
} from '@danvan/domain/programme';
import { NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocalText } from '../../language/use-text.ts';
import styles from './Programme.module.css';
import type { useProgrammeFilter } from './use-programme-filter.ts';
import { useProgrammeText } from './use-programme-text.ts';

/** Finds programmes by name or number, kind and state. */
export const ProgrammeFilter = ({ filter }: { readonly filter: ReturnType<typeof useProgrammeFilter> }) => {
  const t = useProgrammeText();
  const local = useLocalText();
  const [typed, setTyped] = useState(filter.search);
  return (
    <search className={styles.filters}>
      <TextInput
        className={styles.search ?? ''}
        label={t('programme.search')}
        placeholder={t('programme.pickHint')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          filter.setSearch(event.currentTarget.value);
        }}
      />
      <NativeSelect
        label={t('programme.kind')}
        value={filter.kind ?? ''}
        onChange={(event) => filter.setKind(event.currentTarget.value)}
        data={[
          { value: '', label: t('programme.allKinds') },
          ...PROGRAMME_KINDS.map((value) => ({ value, label: local(PROGRAMME_KIND_WORDS[value]) })),
        ]}
      />
      <NativeSelect
        label={t('programme.state')}
        value={filter.state ?? ''}
        onChange={(event) => filter.setState(event.currentTarget.value)}
        data={[
          { value: '', label: t('programme.allStates') },
          ...PROGRAMME_STATES.map((value) => ({ value, label: local(PROGRAMME_STATE_WORDS[value]) })),
        ]}
      />
    </search>
  );
};
