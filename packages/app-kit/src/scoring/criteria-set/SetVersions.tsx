import { Section } from '@danvan/ui';
import { RouterLink } from '../../frame/RouterLink.tsx';
import { useWorkPath } from '../../programme/record/work-paths.ts';
import styles from './CriteriaSet.module.css';
import type { ShownSet } from './criteria-set.graphql.ts';
import { CriteriaStandingBadge } from './StandingBadge.tsx';
import { useCriteriaText } from './use-criteria-text.ts';
import { useValidityText } from './use-validity-text.ts';

/** The other versions of the same set; nothing when there is none. */
export const SetVersions = ({ set }: { readonly set: ShownSet }) => {
  const t = useCriteriaText();
  const path = useWorkPath();
  const validity = useValidityText();
  const others = set.versions.filter(({ id }) => id !== set.id);
  if (others.length === 0) return null;
  return (
    <div className="dv-no-print">
      <Section title={t('set.versions')}>
        <ul className={styles.lines}>
          {others.map((other) => (
            <li key={other.id}>
              <RouterLink href={path('CRITERIA_SET', other.id) ?? ''}>
                {t('set.editionOf', { edition: other.edition })}
              </RouterLink>{' '}
              <CriteriaStandingBadge standing={other.standing} />{' '}
              <span className={styles.quiet}>{validity(other)}</span>{' '}
              <RouterLink href={`${path('CRITERIA_SET', set.id)?.split('?')[0] ?? ''}?so-voi=${other.id}`}>
                {t('set.compare', { edition: other.edition })}
              </RouterLink>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
};
