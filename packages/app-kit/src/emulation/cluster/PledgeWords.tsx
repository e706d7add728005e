import { useFormat } from '../../formatting/use-format.ts';
import styles from './Cluster.module.css';
import type { ShownMember, ShownYear } from './cluster.graphql.ts';
import { useClusterText } from './use-cluster-text.ts';

const Said = ({ member: { unit, signings } }: { readonly member: ShownMember }) => {
  const t = useClusterText();
  const last = signings.at(-1);
  return (
    <div>
      <dt>{unit.shortName}</dt>
      <dd className={styles.words}>
        {last?.text}
        {last?.reason ? (
          <span className={styles.note}>{t('pledge.reasonWas', { reason: last.reason })}</span>
        ) : null}
        {signings.length > 1 ? <Earlier signings={signings} /> : null}
      </dd>
    </div>
  );
};

const Earlier = ({ signings }: Pick<ShownMember, 'signings'>) => {
  const t = useClusterText();
  const format = useFormat();
  return (
    <span className={styles.note}>
      {signings.map(({ on }) => t('pledge.signing', { day: format.day(on) })).join(' · ')}
    </span>
  );
};

/** The commitments in words, and why what was signed was revised. */
export const PledgeWords = ({ year }: { readonly year: ShownYear }) => {
  const t = useClusterText();
  const said = year.members.filter(({ signings }) => signings.at(-1)?.text || signings.length > 1);
  if (said.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{t('pledge.commitments')}</h3>
      <dl className={styles.commitments}>
        {said.map((member) => (
          <Said key={`${member.unit.id} ${member.from}`} member={member} />
        ))}
      </dl>
    </>
  );
};
