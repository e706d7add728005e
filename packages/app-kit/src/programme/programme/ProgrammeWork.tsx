import { BlockSkeleton } from '@danvan/ui';
import { Answer } from '../../ask/Answer.tsx';
import { useAsk } from '../../ask/use-ask.ts';
import { RouterLink } from '../../frame/RouterLink.tsx';
import { useKitText } from '../../language/use-text.ts';
import { RecordLink } from '../record/RecordLink.tsx';
import styles from './Programme.module.css';
import { type ProgrammePart, ProgrammeWorkQuery } from './programme.graphql.ts';
import type { ProgrammeLinks } from './programme-links.ts';
import { useProgrammeText } from './use-programme-text.ts';

type Props = {
  readonly programmeId: string;
  readonly paths: NonNullable<ProgrammeLinks['parts']>;
};

const PARTS: readonly ProgrammePart[] = ['plans', 'tasks', 'meetings', 'inspections', 'models'];

/** What is done within a programme, kind by kind: how many, and the latest. */
export const ProgrammeWork = ({ programmeId, paths }: Props) => {
  const t = useProgrammeText();
  const kit = useKitText();
  const asked = useAsk(ProgrammeWorkQuery, { id: programmeId });
  return (
    <Answer asked={asked} loading={<BlockSkeleton label={kit('kit.loading')} height={140} />}>
      {(answer) => {
        const filled = PARTS.filter((part) => answer[part].totalCount > 0);
        if (filled.length === 0) return <p className={styles.quiet}>{t('programme.noWork')}</p>;
        return filled.map((part) => (
          <div key={part} className={styles.part}>
            <h3 className={styles.partHead}>
              {t(`programme.part.${part}`)} <span className={styles.quiet}>{answer[part].totalCount}</span>
              <AllOfPart part={part} path={paths[part]?.(programmeId)} />
            </h3>
            <ul className={styles.lines}>
              {answer[part].nodes.map((record) => (
                <li key={record.id}>
                  <RecordLink record={record} />{' '}
                  <span className={styles.quiet}>{record.owner.shortName}</span>
                </li>
              ))}
            </ul>
          </div>
        ));
      }}
    </Answer>
  );
};

type AllProps = { readonly part: ProgrammePart; readonly path: string | undefined };

const AllOfPart = ({ part, path }: AllProps) => {
  const t = useProgrammeText();
  if (path === undefined) return null;
  return (
    <RouterLink
      className={styles.all}
      href={path}
      aria-label={t('programme.allOf', { part: t(`programme.part.${part}`) })}
    >
      {t('programme.all')}
    </RouterLink>
  );
};
