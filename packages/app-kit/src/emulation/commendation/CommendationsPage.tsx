import { PageHeader } from '@danvan/ui';
import { Button, Group } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useLocation, useSearchParams } from 'react-router';
import { useAddressValue } from '../../address/use-address-value.ts';
import { RouterLink } from '../../frame/RouterLink.tsx';
import { useMay } from '../../permissions/use-may.ts';
import { useUnit } from '../../unit/use-unit.ts';
import { CommendationFilters } from './CommendationFilters.tsx';
import { filterOf, readChoice } from './choice.ts';
import { NewCommendation } from './form/NewCommendation.tsx';
import { ProposalList } from './ProposalList.tsx';
import { RegisterList } from './RegisterList.tsx';
import { useCommendationText } from './use-commendation-text.ts';
import { WaitingList } from './WaitingList.tsx';

/** What waits for the viewer, the register by unit and year, and the proposals; or the form of a new one (`?form=moi`). */
export const CommendationsPage = () => {
  const t = useCommendationText();
  const { pathname: path } = useLocation();
  const proposes = useMay('PROPOSE_COMMENDATION');
  const [form] = useAddressValue('form');
  if (form === 'moi' && proposes)
    return (
      <>
        <PageHeader trail={<RouterLink href={path}>{t('list.title')}</RouterLink>} title={t('form.new')} />
        <NewCommendation backPath={path} />
      </>
    );
  return (
    <>
      <PageHeader
        title={t('list.title')}
        purpose={t('list.purpose')}
        action={
          <Group gap={8}>
            <Button
              variant="default"
              leftSection={<IconPrinter size={16} aria-hidden />}
              onClick={() => window.print()}
            >
              {t('print')}
            </Button>
            {proposes ? (
              <Button component={RouterLink} href={`${path}?form=moi`}>
                {t('list.draft')}
              </Button>
            ) : null}
          </Group>
        }
      />
      {proposes ? <WaitingList /> : null}
      <Lists />
    </>
  );
};

const Lists = () => {
  const [parameters] = useSearchParams();
  const { unitId } = useUnit();
  const choice = readChoice(parameters);
  const filter = filterOf(choice, unitId);
  return (
    <>
      <CommendationFilters choice={choice} />
      {choice.view === 'register' ? <RegisterList filter={filter} /> : <ProposalList filter={filter} />}
    </>
  );
};
