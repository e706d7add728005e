import { CopyText, Section, StateBadge } from '@danvan/ui';
import { useFormat } from '../../../formatting/use-format.ts';
import type { ShownRun } from '../round.graphql.ts';
import styles from './Round.module.css';
import { shortHash } from './short-hash.ts';
import { useRoundText } from './use-round-text.ts';

/** Every run with its two fingerprints: the same rules and figures give the same result, and anybody can compare. */
export const RoundRuns = ({ runs }: { readonly runs: readonly ShownRun[] }) => {
  const t = useRoundText();
  if (runs.length === 0) return null;
  return (
    <Section title={t('runs.title')} note={t('runs.note')}>
      <ul className={styles.runs}>
        {runs.map((run) => (
          <Run key={run.id} run={run} />
        ))}
      </ul>
    </Section>
  );
};

const Run = ({ run }: { readonly run: ShownRun }) => {
  const t = useRoundText();
  const format = useFormat();
  const { number, by, at, pass, correctsRun, reason } = run;
  const words = [
    t(`runs.pass.${pass}`),
    correctsRun === null ? null : t('runs.corrects', { number: correctsRun }),
    t('runs.by', { by, at: format.moment(at) }),
  ];
  return (
    <li className={styles.run}>
      <div>
        <strong>{t('runs.number', { number })}</strong>{' '}
        {run.isPublished ? <StateBadge tone="approved" word={t('runs.published')} /> : null}
        <div className={styles.quiet}>{words.filter(Boolean).join(' · ')}</div>
        {reason === null ? null : <div className={styles.words}>{reason}</div>}
      </div>
      <dl className={styles.marks}>
        <dt>{t('runs.rules')}</dt>
        <dd>
          <Fingerprint hash={run.rulesHash} label={t('runs.copyRules', { number })} />
        </dd>
        <dt>{t('runs.inputs')}</dt>
        <dd>
          <Fingerprint hash={run.inputsHash} label={t('runs.copyInputs', { number })} />
        </dd>
      </dl>
    </li>
  );
};

const Fingerprint = ({ hash, label }: { readonly hash: string; readonly label: string }) => {
  const t = useRoundText();
  return <CopyText text={hash} shown={shortHash(hash)} copyLabel={label} copiedLabel={t('runs.copied')} />;
};
