import { Section } from '@danvan/ui';
import { TextInput } from '@mantine/core';
import { type ChosenUnit, UnitsField } from '../../../form/UnitsField.tsx';
import styles from '../Commendation.module.css';
import { useCommendationText } from '../use-commendation-text.ts';
import type { CommendationFormState } from './use-commendation-form.ts';

type Props = { readonly form: CommendationFormState };

/** How many individuals of which units; their names are kept elsewhere, and this says so. */
export const IndividualFields = ({ form: { typed, collectives, change, faultAt } }: Props) => {
  const t = useCommendationText();
  const { individuals } = typed;
  const chooseUnits = (units: readonly ChosenUnit[]) =>
    change({
      individuals: units.map(
        ({ id, name }) => individuals.find((each) => each.id === id) ?? { id, name, people: '' },
      ),
    });
  const count = (at: number, people: string) =>
    change({ individuals: individuals.map((each, index) => (index === at ? { ...each, people } : each)) });
  return (
    <Section title={t('form.individuals')} note={t('individuals.note')}>
      <UnitsField label={t('form.individuals.units')} units={individuals} onUnits={chooseUnits} />
      <div className={styles.pair}>
        {individuals.map(({ id, name, people }, index) => (
          <TextInput
            key={id}
            label={t('form.individuals.count', { unit: name })}
            inputMode="numeric"
            withAsterisk
            value={people}
            error={faultAt('candidates', collectives.length + index, 'people')}
            onChange={(event) => count(index, event.currentTarget.value)}
          />
        ))}
      </div>
    </Section>
  );
};
