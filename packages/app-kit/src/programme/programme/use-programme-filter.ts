import { PROGRAMME_KINDS, PROGRAMME_STATES } from '@danvan/domain/programme';
import { useAddressValue } from '../../address/use-address-value.ts';

const oneOf = <T extends string>(all: readonly T[], value: string | null): T | null =>
  all.find((each) => each === value) ?? null;

/** What the list of programmes shows, kept in the address. */
export const useProgrammeFilter = () => {
  const [search, setSearch] = useAddressValue('q');
  const [kind, setKind] = useAddressValue('kind');
  const [state, setState] = useAddressValue('state');
  return {
    search: search ?? '',
    setSearch,
    kind: oneOf(PROGRAMME_KINDS, kind),
    setKind,
    state: oneOf(PROGRAMME_STATES, state),
    setState,
    isNarrowed: Boolean(search ?? kind ?? state),
  };
};
