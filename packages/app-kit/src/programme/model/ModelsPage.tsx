import { PageHeader, Section, TableSkeleton } from '@danvan/ui';
import { Button, Group } from '@mantine/core';
import { IconPrinter, IconX } from '@tabler/icons-react';
import { useLocation, useSearchParams } from 'react-router';
import { useAddressValue } from '../../address/use-address-value.ts';
import { Answer } from '../../ask/Answer.tsx';
import { useAsk } from '../../ask/use-ask.ts';
import { RouterLink } from '../../frame/RouterLink.tsx';
import { useMay } from '../../permissions/use-may.ts';
import { useSettled } from '../../search/use-settled.ts';
import styles from './Model.module.css';
import { ModelCountsLine } from './ModelCountsLine.tsx';
import { ModelFilters } from './ModelFilters.tsx';
import { ModelForm } from './ModelForm.tsx';
import { ModelMap } from './ModelMap.tsx';
import { ModelTable } from './ModelTable.tsx';
import { ModelCountsQuery, ModelListQuery } from './model.graphql.ts';
import { CHOICE_NAMES, filterOf, isNarrowed, type ModelChoice, readChoice } from './model-choice.ts';
import { PLACE_NAME, type PlaceOfModels, useModelPlace } from './use-model-place.ts';
import { useModelText } from './use-model-text.ts';

/** The register of models of the place one works in: counts, where they are, and the list; or the form (`?form=moi`). */
export const ModelsPage = () => {
  const t = useModelText();
  const { pathname: path } = useLocation();
  const [form] = useAddressValue('form');
  const keeps = useMay('KEEP_MODEL');
  const place = useModelPlace();
  if (form === 'moi' && keeps) {
    return (
      <>
        <PageHeader
          trail={<RouterLink href={path}>{t('model.title')}</RouterLink>}
          title={t('model.register')}
        />
        <ModelForm model={null} backPath={path} />
      </>
    );
  }
  return (
    <>
      <Header path={path} place={place} keeps={keeps} />
      {place ? <Board key={place.id} path={path} place={place} /> : null}
    </>
  );
};

type HeaderProps = { readonly path: string; readonly place: PlaceOfModels | null; readonly keeps: boolean };

const Header = ({ path, place, keeps }: HeaderProps) => {
  const t = useModelText();
  return (
    <PageHeader
      title={t('model.title')}
      purpose={place && !place.isNation ? t('model.purposeOf', { place: place.name }) : t('model.purpose')}
      action={
        <Group gap={8}>
          <Button
            variant="default"
            leftSection={<IconPrinter size={16} aria-hidden />}
            onClick={() => window.print()}
          >
            {t('model.print')}
          </Button>
          {keeps ? (
            <Button component={RouterLink} href={`${path}?form=moi`}>
              {t('model.register')}
            </Button>
          ) : null}
        </Group>
      }
    />
  );
};

const Board = ({ path, place }: { readonly path: string; readonly place: PlaceOfModels }) => {
  const asked = useAsk(ModelCountsQuery, { underId: place.id });
  return (
    <>
      <Answer asked={asked}>
        {({ modelCounts }) => (modelCounts ? <ModelCountsLine counts={modelCounts.all} /> : null)}
      </Answer>
      <div className={styles.columns} data-map={place.isNation}>
        {place.isNation && asked.status === 'ready' && asked.data.modelCounts ? (
          <ModelMap table={asked.data.modelCounts} pathOf={(id) => `${path}?${PLACE_NAME}=${id}`} />
        ) : null}
        <List place={place} />
      </div>
    </>
  );
};

const SHOWN = 100;

const List = ({ place }: { readonly place: PlaceOfModels }) => {
  const t = useModelText();
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
      <Answer asked={asked} loading={<TableSkeleton label={t('model.list')} />}>
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
