import { PageHeader } from '@danvan/ui';
import { Button, Group } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useLocation } from 'react-router';
import { useAddressValue } from '../../address/use-address-value.ts';
import { Answer } from '../../ask/Answer.tsx';
import { useAsk } from '../../ask/use-ask.ts';
import { NotFoundView } from '../../errors/NotFoundView.tsx';
import { RouterLink } from '../../frame/RouterLink.tsx';
import { useMay } from '../../permissions/use-may.ts';
import styles from './Model.module.css';
import { ModelCountsLine } from './ModelCountsLine.tsx';
import { ModelForm } from './ModelForm.tsx';
import { ModelList } from './ModelList.tsx';
import { ModelMap } from './ModelMap.tsx';
import { ModelCountsQuery } from './model.graphql.ts';
import { PLACE_NAME, type PlaceOfModels, placeOf, useModelPlace } from './use-model-place.ts';
import { useModelText } from './use-model-text.ts';

/** The register of models of the place one works in: counts, where they are, and the list; or the form (`?form=moi`). */
export const ModelsPage = () => {
  const t = useModelText();
  const { pathname: path } = useLocation();
  const [form] = useAddressValue('form');
  const keeps = useMay('KEEP_MODEL');
  const asked = useModelPlace();
  const place = asked.status === 'ready' ? placeOf(asked.data) : null;
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
      <Answer asked={asked}>
        {() => (place ? <Board key={place.id} path={path} place={place} /> : <NotFoundView />)}
      </Answer>
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
        <ModelList place={place} />
      </div>
    </>
  );
};
