import { Section } from '@danvan/ui';
import { useAsk } from '../../ask/use-ask.ts';
import { useToday } from '../../deadline/index.ts';
import styles from './Cluster.module.css';
import { RotationQuery, type ShownCluster } from './cluster.graphql.ts';
import { type LeadMark, leadYears } from './lead-years.ts';
import { useClusterText } from './use-cluster-text.ts';

/** Who led the cluster in which year, and whose turn is next: a row for each unit, a column for each year. */
export const LeadPicture = ({ cluster }: { readonly cluster: ShownCluster }) => {
  const t = useClusterText();
  const thisYear = Number(useToday().slice(0, 4));
  const last = cluster.years.at(-1)?.year ?? thisYear;
  const pause = cluster.endedOn !== null || cluster.years.length === 0;
  const asked = useAsk(RotationQuery, { id: cluster.id, year: last + 1, unitIds: null }, { pause });
  const rotation = !pause && asked.status === 'ready' ? (asked.data.cluster?.rotation ?? null) : null;
  const { years, rows } = leadYears(cluster.years, rotation);
  if (rows.length === 0) return null;
  return (
    <Section title={t('lead.title')} note={rows.length > 1 ? t('lead.note') : undefined}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className={styles.frame} aria-label={t('lead.title')} tabIndex={0}>
        <table className={styles.leads}>
          <thead>
            <tr>
              <th scope="col">{t('lead.unit')}</th>
              {years.map(({ year, isProposed }) => (
                <th key={year} scope="col" data-proposed={isProposed}>
                  {isProposed ? t('lead.proposed', { year }) : year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, marks }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {marks.map((mark, index) => (
                  <td key={years[index]?.year}>
                    <Mark mark={mark} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Section>
  );
};

/** Those who hold no office are told to whoever does not see the picture only. */
const QUIET: readonly LeadMark[] = ['MEMBER', 'OUTSIDE', 'NEXT_MEMBER'];

const Mark = ({ mark }: { readonly mark: LeadMark }) => {
  const t = useClusterText();
  const word = t(`lead.${mark}`);
  return QUIET.includes(mark) ? (
    <span className={styles.dot} data-mark={mark} title={word}>
      <span className={styles.hidden}>{word}</span>
    </span>
  ) : (
    <span className={styles.mark} data-mark={mark}>
      {word}
    </span>
  );
};
