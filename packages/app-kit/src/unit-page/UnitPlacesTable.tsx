import type { Day } from '@danvan/domain/kernel';
import { TableSkeleton } from '@danvan/ui';
import { Answer } from '../ask/Answer.tsx';
import { useAsk } from '../ask/use-ask.ts';
import { RouterLink } from '../frame/RouterLink.tsx';
import { useKitText } from '../language/use-text.ts';
import styles from './UnitPage.module.css';
import { type UnitPageUnit, UnitPlacesQuery } from './unit-page.graphql.ts';

type Props = {
  readonly unit: UnitPageUnit;
  readonly day: Day;
  readonly unitPath: (unitId: string) => string;
};

/** Its parents in each tree on the day looked at. */
export const UnitPlacesTable = ({ unit, day, unitPath }: Props) => {
  const t = useKitText();
  const exists = unit.existsFrom <= day && (unit.existsTo === null || day < unit.existsTo);
  const asked = useAsk(UnitPlacesQuery, { id: unit.id, on: day }, { pause: !exists });
  if (!exists) return <p className={styles.quiet}>{t('unitPage.notThen')}</p>;
  return (
    <Answer asked={asked} loading={<TableSkeleton label={t('kit.loading')} rows={2} columns={2} />}>
      {({ unit: places }) => (
        <dl className={styles.places}>
          {unit.trees.map((tree) => {
            const ancestors = places?.[tree] ?? [];
            return (
              <div key={tree}>
                <dt className={styles.quiet}>{t(`tree.${tree}`)}</dt>
                <dd className={styles.chain}>
                  {ancestors.length === 0 ? <span>{t('unitPage.root')}</span> : null}
                  {ancestors.map((each) => (
                    <span key={each.id}>
                      <RouterLink href={unitPath(each.id)}>{each.shortName}</RouterLink>
                    </span>
                  ))}
                  {ancestors.length > 0 ? <span>{unit.shortName}</span> : null}
                </dd>
              </div>
            );
          })}
        </dl>
      )}
    </Answer>
  );
};
