import { Section, TableSkeleton } from '@danvan/ui';
import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useSearchParams } from 'react-router';
import { useAddressValue } from '../../address/use-address-value.ts';
import { Answer } from '../../ask/Answer.tsx';
import { useAsk } from '../../ask/use-ask.ts';
import { useKitText } from '../../language/use-text.ts';
import { useSettled } from '../../search/use-settled.ts';
import styles from './Model.module.css';
import { ModelFilters } from './ModelFilters.tsx';
import { ModelTable } from './ModelTable.tsx';
import { ModelListQuery } from './model.graphql.ts';
import { CHOICE_NAMES, filterOf, isNarrowed, type ModelChoice, readChoice } from './model-choice.ts';
import { PLACE_NAME, type PlaceOfModels } from './use-model-place.ts';
import { useModelText } from './use-model-text.ts';

const SHOWN = 100;

/** Models of a place, as far as they answer to what the address asks. */
export const ModelList = ({ place }: { readonly place: PlaceOfModels }) => {
  const t = useModelText();
  const kit = useKitText();
  const [parameters, setParameters] = useSearchParams();
  const choice = readChoice(parameters);
  const search = useSettled(choice.search);
  const asked = useAsk(
    ModelListQuery,
    { filter: filterOf({ ...choice, search }, place), first: SHOWN },
    { keep: true },
  );
  const choose = (name: keyof ModelChoice, value: string | null) =>
    setParameters(
      (now) => {
        const next = new URLSearchParams(now);
        if (value) next.set(CHOICE_NAMES[name], value);
        else next.delete(CHOICE_NAMES[name]);
        return next;
      },
      { preventScrollReset: true, replace: true },
    );
  return (
    <Section title={t('model.list')} aside={<ChosenPlace place={place} />}>
      <ModelFilters choice={choice} isNation={place.isNation} choose={choose} />
      <Answer asked={asked} loading={<TableSkeleton label={kit('kit.loading')} />}>
        {({ models: { nodes, totalCount } }) => (
          <>
            <p className={styles.shown} aria-live="polite">
              {totalCount > nodes.length
                ? t('model.shownOf', { shown: nodes.length, count: totalCount })
                : t('model.shown', { count: totalCount })}
            </p>
            <ModelTable models={nodes} narrowed={isNarrowed(choice)} />
          </>
        )}
      </Answer>
    </Section>
  );
};

/** The area that was chosen on the map, and the way back to the unit one works in. */
const ChosenPlace = ({ place }: { readonly place: PlaceOfModels }) => {
  const t = useModelText();
  const [chosen, setChosen] = useAddressValue(PLACE_NAME);
  if (!chosen) return null;
  return (
    <Button
      variant="default"
      size="compact-sm"
      aria-label={t('model.place.drop', { place: place.name })}
      rightSection={<IconX size={14} aria-hidden />}
      onClick={() => setChosen(null)}
    >
      {place.name}
    </Button>
  );
};
