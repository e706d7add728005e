import { LEVEL_LABELS, TREE_LABELS } from '@danvan/domain/hierarchy';
import { ProgressBar, Section, StateBadge } from '@danvan/ui';
import { useFormat } from '../../formatting/use-format.ts';
import { useLocalText } from '../../language/use-text.ts';
import styles from './Programme.module.css';
import type { ShownProgramme } from './programme.graphql.ts';
import { ReviseLink } from './ReviseLink.tsx';
import { useParticipantText } from './use-participant-text.ts';
import { useProgrammeText } from './use-programme-text.ts';

/** Who takes part: how many of each level today, and by which assignment. */
export const ParticipationSection = ({ programme }: { readonly programme: ShownProgramme }) => {
  const t = useProgrammeText();
  const textOf = useParticipantText();
  return (
    <Section
      title={t('programme.participation')}
      aside={<ReviseLink programme={programme} form="tham-gia" />}
    >
      {programme.isTakingPart ? (
        <p className={styles.mine}>
          <StateBadge tone="approved" word={t('programme.mine')} />
        </p>
      ) : null}
      {programme.participants.length === 0 ? (
        <p className={styles.quiet}>{t('programme.noParticipants')}</p>
      ) : null}
      {programme.participation.map((count) => (
        <Count key={`${count.tree} ${count.level}`} count={count} />
      ))}
      <ul className={styles.lines}>
        {programme.participants.map((participation) => (
          <li key={textOf(participation)} className={styles.quiet}>
            {textOf(participation)}
          </li>
        ))}
      </ul>
    </Section>
  );
};

const Count = ({ count }: { readonly count: ShownProgramme['participation'][number] }) => {
  const t = useProgrammeText();
  const format = useFormat();
  const local = useLocalText();
  const label = `${local(LEVEL_LABELS[count.level])} · ${local(TREE_LABELS[count.tree])}`;
  const parts = [
    { key: 'taking', count: count.taking, word: t('programme.taking'), tone: 'approved' as const },
  ];
  return (
    <div className={styles.participation}>
      <span>{label}</span>
      <span className={styles.figure}>
        {t('programme.takingOf', { taking: format.number(count.taking), all: format.number(count.all) })}
      </span>
      <ProgressBar label={label} total={count.all} parts={parts} bare />
    </div>
  );
};
