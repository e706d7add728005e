import { ENTRANT_WORDS } from '@danvan/domain/emulation';
import { Checkbox, Input, NativeSelect, SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import { UnitsField } from '../../../form/UnitsField.tsx';
import { useLocalText } from '../../../language/use-text.ts';
import type { FormChoices } from './form.graphql.ts';
import styles from './List.module.css';
import { OFFERED_ENTRANTS, OFFERED_LEVELS, type TypedRound } from './typed-round.ts';
import type { RoundFormPart } from './use-round-form.ts';
import { useRoundsText } from './use-rounds-text.ts';

type Props = RoundFormPart & { readonly choices: FormChoices };

/** Who is scored: clusters, units one by one, or a whole level. */
export const EntrantFields = ({ form, choices }: Props) => {
  const t = useRoundsText();
  const local = useLocalText();
  const id = useId();
  const { typed, change, faultAt } = form;
  return (
    <>
      <Input.Wrapper
        label={t('form.entrants')}
        labelElement="div"
        labelProps={{ id }}
        error={faultAt('entrants')}
        withAsterisk
      >
        <SegmentedControl
          mt={4}
          className={styles.kinds ?? ''}
          aria-labelledby={id}
          value={typed.entrantKind}
          onChange={(value) => change({ entrantKind: value as TypedRound['entrantKind'] })}
          data={OFFERED_ENTRANTS.map((value) => ({ value, label: local(ENTRANT_WORDS[value]) }))}
        />
      </Input.Wrapper>
      {typed.entrantKind === 'CLUSTERS' ? <Clusters form={form} choices={choices} /> : null}
      {typed.entrantKind === 'UNITS' ? (
        <UnitsField
          label={t('form.units')}
          units={typed.units}
          onUnits={(units) => change({ units })}
          required
        />
      ) : null}
      {typed.entrantKind === 'LEVEL' ? (
        <NativeSelect
          label={t('form.level')}
          value={typed.level}
          onChange={(event) => change({ level: event.currentTarget.value as TypedRound['level'] })}
          data={OFFERED_LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
        />
      ) : null}
    </>
  );
};

const Clusters = ({ form: { typed, change, faultAt }, choices: { clusters } }: Props) => {
  const t = useRoundsText();
  return (
    <Checkbox.Group
      label={t('form.clusters')}
      description={clusters.nodes.length === 0 ? t('form.clusters.none') : undefined}
      error={faultAt('entrants', 'clusters')}
      value={[...typed.clusterIds]}
      onChange={(clusterIds) => change({ clusterIds })}
    >
      <div className={styles.choices}>
        {clusters.nodes.map(({ id, title }) => (
          <Checkbox key={id} value={id} label={title} />
        ))}
      </div>
    </Checkbox.Group>
  );
};
