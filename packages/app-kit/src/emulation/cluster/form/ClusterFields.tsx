import type { Day } from '@danvan/domain/kernel';
import { TextInput } from '@mantine/core';
import { DayInput } from '../../../form/DayInput.tsx';
import { useClusterText } from '../use-cluster-text.ts';

/** Name and day of a cluster as a form holds them. */
export type TypedCluster = { readonly name: string; readonly establishedOn: Day | null };

type Props = {
  readonly typed: TypedCluster;
  readonly change: (changes: Partial<TypedCluster>) => void;
  readonly faultAt: (...path: readonly string[]) => string | null;
};

/** What a cluster is called, and since when it is there. */
export const ClusterFields = ({ typed, change, faultAt }: Props) => {
  const t = useClusterText();
  return (
    <>
      <TextInput
        label={t('form.name')}
        withAsterisk
        value={typed.name}
        error={faultAt('name')}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <DayInput
        label={t('form.established')}
        day={typed.establishedOn}
        onDay={(establishedOn) => change({ establishedOn })}
        error={faultAt('established')}
        needed
      />
    </>
  );
};
