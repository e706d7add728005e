import { Section, type Tile, TileMap, tilePlace } from '@danvan/ui';
import { useFormat } from '../../formatting/use-format.ts';
import { RouterLink } from '../../frame/RouterLink.tsx';
import { withQuietTiles } from '../../progress/ProgressTiles.tsx';
import styles from './Cluster.module.css';
import type { ShownCluster, ShownMember, ShownYear } from './cluster.graphql.ts';
import { sizeWords } from './cluster-year.ts';
import { dayBefore } from './day-before.ts';
import { useClusterText } from './use-cluster-text.ts';

type Props = { readonly block: ShownCluster['block']; readonly year: ShownYear };

/** Who is in the cluster in a year; provinces on the map of the country besides. */
export const ClusterMembers = ({ block, year }: Props) => {
  const t = useClusterText();
  const size = sizeWords(year.memberCount);
  const isOnMap = block.level === 'PROVINCE' && year.members.some(({ unit }) => tilePlace(unit.shortName));
  return (
    <div>
      <Section title={t('cluster.list', { year: year.year })} note={size ? t(size) : undefined}>
        <ul className={styles.members}>
          {year.members.map((member) => (
            <Member key={`${member.unit.id} ${member.from}`} member={member} year={year} />
          ))}
        </ul>
      </Section>
      {isOnMap ? <MemberMap year={year} /> : null}
    </div>
  );
};

const officeOf = (year: ShownYear, unit: string): 'lead' | 'deputy' | 'member' => {
  if (year.lead?.id === unit) return 'lead';
  return year.deputy?.id === unit ? 'deputy' : 'member';
};

const Member = ({ member, year }: { readonly member: ShownMember; readonly year: ShownYear }) => {
  const t = useClusterText();
  const format = useFormat();
  const { unit, from, to, inPlaceOf } = member;
  const office = officeOf(year, unit.id);
  const said = [
    from === `${year.year}-01-01` ? null : t('cluster.since', { day: format.day(from) }),
    to === `${year.year + 1}-01-01` ? null : t('cluster.until', { day: format.day(dayBefore(to)) }),
    inPlaceOf ? t('cluster.inPlaceOf', { unit: inPlaceOf.shortName }) : null,
  ].filter((words) => words !== null);
  return (
    <li>
      <span>{unit.name}</span>
      {office === 'member' ? null : (
        <span className={styles.office} data-office={office}>
          {t(`cluster.${office}`)}
        </span>
      )}
      {said.length > 0 ? <span className={styles.note}>{said.join(', ')}</span> : null}
    </li>
  );
};

const SIGNS = { lead: 'lead.LEAD', deputy: 'lead.DEPUTY' } as const;

const MemberMap = ({ year }: { readonly year: ShownYear }) => {
  const t = useClusterText();
  const present = year.members.filter(({ to }) => to === `${year.year + 1}-01-01`);
  const tiles = present.map(({ unit }): Tile => {
    const office = officeOf(year, unit.id);
    return {
      key: unit.id,
      name: unit.shortName,
      figure: office === 'member' ? '' : t(SIGNS[office]),
      tone: 'approved',
      word: t('cluster.member'),
    };
  });
  const quiet = { figure: '', tone: 'none', word: t('cluster.map.outside') } as const;
  return (
    <Section title={t('cluster.map')}>
      <TileMap label={t('cluster.map')} linkComponent={RouterLink} tiles={withQuietTiles(tiles, quiet)} />
    </Section>
  );
};
