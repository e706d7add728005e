import { EmptyState, PageHeader, TableSkeleton } from '@danvan/ui';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useAddressValue } from '../../address/use-address-value.ts';
import { Answer } from '../../ask/Answer.tsx';
import { useAsk } from '../../ask/use-ask.ts';
import { RouterLink } from '../../frame/RouterLink.tsx';
import { useKitText } from '../../language/use-text.ts';
import { useMay } from '../../permissions/use-may.ts';
import { useSettled } from '../../search/use-settled.ts';
import { ProgrammeChart } from './ProgrammeChart.tsx';
import { ProgrammeFilter } from './ProgrammeFilter.tsx';
import { ProgrammeForm } from './ProgrammeForm.tsx';
import { ProgrammeListQuery } from './programme.graphql.ts';
import { useProgrammeFilter } from './use-programme-filter.ts';
import { useProgrammeText } from './use-programme-text.ts';

type Props = {
  readonly path: string;
  /** Beside the main action: the way to the documents, where the app has them. */
  readonly aside?: ReactNode;
};

const SHOWN = 100;

/** All programmes along time, or the form in which another is drafted (`?form=moi`). */
export const ProgrammesPage = ({ path, aside }: Props) => {
  const t = useProgrammeText();
  const mayKeep = useMay('KEEP_PROGRAMME');
  const [form] = useAddressValue('form');
  if (form === 'moi' && mayKeep) {
    return (
      <>
        <PageHeader
          trail={<RouterLink href={path}>{t('programme.title')}</RouterLink>}
          title={t('programme.draft')}
          purpose={t('programme.draftPurpose')}
        />
        <ProgrammeForm programme={null} backPath={path} />
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={t('programme.title')}
        purpose={t('programme.purpose')}
        action={
          <>
            {aside}
            {mayKeep ? (
              <Button component={RouterLink} href={`${path}?form=moi`}>
                {t('programme.draft')}
              </Button>
            ) : null}
          </>
        }
      />
      <List />
    </>
  );
};

const List = () => {
  const t = useProgrammeText();
  const kit = useKitText();
  const filter = useProgrammeFilter();
  const wanted = {
    search: useSettled(filter.search).trim(),
    kinds: filter.kind === null ? null : [filter.kind],
    states: filter.state === null ? null : [filter.state],
  };
  const asked = useAsk(ProgrammeListQuery, { filter: wanted, first: SHOWN }, { keep: true });
  return (
    <>
      <ProgrammeFilter filter={filter} />
      <Answer asked={asked} loading={<TableSkeleton label={kit('kit.loading')} columns={2} />}>
        {({ programmes: { nodes } }) =>
          nodes.length > 0 ? (
            <ProgrammeChart programmes={nodes} />
          ) : (
            <EmptyState title={t(filter.isNarrowed ? 'programme.none' : 'programme.empty')}>
              {t(filter.isNarrowed ? 'programme.none.words' : 'programme.empty.words')}
            </EmptyState>
          )
        }
      </Answer>
    </>
  );
};
