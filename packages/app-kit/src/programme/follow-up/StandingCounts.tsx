import { STANDING_WORDS, STANDINGS, type Standing } from '@danvan/domain/programme';
import { Link, useSearchParams } from 'react-router';
import { useFormat } from '../../formatting/use-format.ts';
import { useLocalText } from '../../language/use-text.ts';
import { STANDING_TONES } from '../task/standing-tone.ts';
import styles from './FollowUp.module.css';
import type { StandingCounts as Counts } from './follow-up.graphql.ts';
import { useFollowUpText } from './use-follow-up-text.ts';

type Props = { readonly counts: Counts; readonly chosen: Standing | null };

const SHOWN = STANDINGS.filter((standing) => standing !== 'CANCELLED');

/** How much stands where; each is a link that shows only that. */
export const StandingCounts = ({ counts, chosen }: Props) => {
  const t = useFollowUpText();
  const [parameters] = useSearchParams();
  const pathTo = (standing: Standing | null): string => {
    const next = new URLSearchParams(parameters);
    if (standing === null) next.delete('tinh-hinh');
    else next.set('tinh-hinh', standing);
    return `?${next}`;
  };
  return (
    <ul className={styles.counts} aria-label={t('board.standings')}>
      {SHOWN.map((standing) => (
        <li key={standing}>
          <Count
            standing={standing}
            count={counts.find((each) => each.standing === standing)?.count ?? 0}
            isChosen={standing === chosen}
            path={pathTo(standing === chosen ? null : standing)}
          />
        </li>
      ))}
    </ul>
  );
};

type CountProps = {
  readonly standing: Standing;
  readonly count: number;
  readonly isChosen: boolean;
  readonly path: string;
};

const Count = ({ standing, count, isChosen, path }: CountProps) => {
  const local = useLocalText();
  const format = useFormat();
  const { icon: Icon } = STANDING_TONES[standing];
  return (
    <Link
      to={path}
      preventScrollReset
      className={styles.count}
      aria-current={isChosen}
      data-pressing={standing === 'OVERDUE' && count > 0}
    >
      <span className={styles.number}>{format.number(count)}</span>
      <span className={styles.word}>
        <Icon size={14} stroke={2} aria-hidden />
        {local(STANDING_WORDS[standing])}
      </span>
    </Link>
  );
};
