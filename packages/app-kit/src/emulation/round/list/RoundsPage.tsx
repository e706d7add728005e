import { EmptyState, PageHeader, PageSkeleton, TableSkeleton } from '@danvan/ui';
import { Button, SegmentedControl } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useAddressValue } from '../../../address/use-address-value.ts';
import { Answer } from '../../../ask/Answer.tsx';
import { useAsk } from '../../../ask/use-ask.ts';
import { RouterLink } from '../../../frame/RouterLink.tsx';
import { useKitText } from '../../../language/use-text.ts';
import { useMay } from '../../../permissions/use-may.ts';
import { useSession } from '../../../session/session-context.ts';
import { EMULATION_PATHS } from '../../EmulationFrame.tsx';
import { RoundListQuery } from '../round.graphql.ts';
import styles from './List.module.css';
import { RoundTable } from './RoundTable.tsx';
import { ROUND_CHOICES, readRoundChoice, statesOf } from './round-choice.ts';
import { useRoundsText } from './use-rounds-text.ts';

const RoundForm = lazy(async () => ({ default: (await import('./RoundForm.tsx')).RoundForm }));

const SHOWN = 50;
const CHOICE_WORDS = {
  RUNNING: 'rounds.running',
  PUBLISHED: 'rounds.published',
  ENDED: 'rounds.ended',
  ALL: 'rounds.all',
} as const;

/** The scoring rounds, and what is mine to do in them. `?form=moi` drafts one. */
export const RoundsPage = () => {
  const t = useRoundsText();
  const { viewer } = useSession();
  const kit = useKitText();
  const mayKeep = useMay('KEEP_ROUND');
  const [form] = useAddressValue('form');
  const path = EMULATION_PATHS.rounds;
  if (form === 'moi' && mayKeep)
    return (
      <>
        <PageHeader trail={<RouterLink href={path}>{t('rounds.title')}</RouterLink>} title={t('form.new')} />
        <Suspense fallback={<PageSkeleton label={kit('kit.loading')} />}>
          <RoundForm round={null} backPath={path} />
        </Suspense>
      </>
    );
  return (
    <>
      <PageHeader
        title={t('rounds.title')}
        purpose={t('rounds.purpose', { unit: viewer.unit.name })}
        action={
          mayKeep ? (
            <Button component={RouterLink} href={`${path}?form=moi`}>
              {t('rounds.draft')}
            </Button>
          ) : null
        }
      />
      <List />
    </>
  );
};

const List = () => {
  const t = useRoundsText();
  const kit = useKitText();
  const [which, setWhich] = useAddressValue('buoc');
  const choice = readRoundChoice(which);
  const asked = useAsk(
    RoundListQuery,
    { filter: { states: statesOf(choice) }, first: SHOWN },
    { keep: true },
  );
  return (
    <>
      <search className={styles.filters}>
        <SegmentedControl
          aria-label={t('rounds.which')}
          value={choice}
          onChange={(value) => setWhich(value === 'ALL' ? null : value)}
          data={ROUND_CHOICES.map((value) => ({ value, label: t(CHOICE_WORDS[value]) }))}
        />
      </search>
      <Answer asked={asked} loading={<TableSkeleton label={kit('kit.loading')} columns={6} />}>
        {({ scoringRounds: { nodes, totalCount } }) => (
          <>
            <p className={styles.count} aria-live="polite">
              {totalCount > nodes.length
                ? t('rounds.countOf', { shown: nodes.length, count: totalCount })
                : t('rounds.count', { count: totalCount })}
            </p>
            <RoundTable rounds={nodes} empty={<Empty isFirst={choice === 'ALL'} />} />
          </>
        )}
      </Answer>
    </>
  );
};

const Empty = ({ isFirst }: { readonly isFirst: boolean }) => {
  const t = useRoundsText();
  return (
    <EmptyState title={t(isFirst ? 'rounds.empty' : 'rounds.none')}>
      {t(isFirst ? 'rounds.empty.words' : 'rounds.none.words')}
    </EmptyState>
  );
};
