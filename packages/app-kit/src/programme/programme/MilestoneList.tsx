import { Timeline } from '@danvan/ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { HoldDialog } from './HoldDialog.tsx';
import styles from './Programme.module.css';
import type { ShownProgramme } from './programme.graphql.ts';
import { type ShownMilestone, useMilestoneText } from './use-milestone-text.ts';
import { useProgrammeText } from './use-programme-text.ts';

const dayOf = ({ heldOn, plannedOn }: ShownMilestone): string => heldOn ?? plannedOn ?? '';

/** Signing, launch and reviews in the order of days; what is planned may be recorded as held. */
export const MilestoneList = ({ programme }: { readonly programme: ShownProgramme }) => {
  const t = useProgrammeText();
  const { nameOf, whenOf } = useMilestoneText();
  const [holding, setHolding] = useState<number | null>(null);
  const mayHold = programme.openActs.includes('HOLD_MILESTONE');
  const entries = programme.milestones
    .map((milestone, position) => ({ milestone, position }))
    .toSorted((a, b) => dayOf(a.milestone).localeCompare(dayOf(b.milestone)))
    .map(({ milestone, position }) => ({
      key: String(position),
      title: nameOf(milestone),
      when: whenOf(milestone),
      tone: milestone.heldOn === null ? ('draft' as const) : ('approved' as const),
      body:
        mayHold && milestone.heldOn === null ? (
          <Button
            size="xs"
            variant="default"
            aria-label={`${t('programme.hold')}: ${nameOf(milestone)}`}
            onClick={() => setHolding(position)}
          >
            {t('programme.hold')}
          </Button>
        ) : undefined,
    }));
  if (entries.length === 0) return <p className={styles.quiet}>{t('programme.noMilestones')}</p>;
  return (
    <>
      <Timeline label={t('programme.milestones')} entries={entries} />
      {holding === null ? null : (
        <HoldDialog programme={programme} milestone={holding} onClose={() => setHolding(null)} />
      )}
    </>
  );
};
