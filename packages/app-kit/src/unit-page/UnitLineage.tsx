import { LineageDrawing } from '@danvan/ui';
import { useMemo } from 'react';
import { useFormat } from '../formatting/use-format.ts';
import { RouterLink } from '../frame/RouterLink.tsx';
import { useKitText } from '../language/use-text.ts';
import { shortList } from '../rollup/figure-words.ts';
import { type LineageAct, lineageStory, withoutInnerUnits } from './lineage-story.ts';
import { today } from './today.ts';
import styles from './UnitPage.module.css';
import type { UnitPageUnit } from './unit-page.graphql.ts';

/** The register of the hierarchy opens here; what is older begins here, too. */
const REGISTER_OPENS = '2010-01-01';

export type UnitLineageProps = {
  readonly unit: Pick<UnitPageUnit, 'id' | 'name' | 'lineage'>;
  readonly day: string;
  readonly onDay: (day: string) => void;
  readonly unitPath: (unitId: string) => string;
};

/** The family drawn along time, and told in words. */
export const UnitLineage = ({ unit, day, onDay, unitPath }: UnitLineageProps) => {
  const t = useKitText();
  const format = useFormat();
  const family = useMemo(() => withoutInnerUnits(unit.lineage, unit.id), [unit]);
  const words = useActWords();
  if (family.links.length === 0) return <p className={styles.quiet}>{t('unitPage.lineageNone')}</p>;
  return (
    <>
      <LineageDrawing
        title={t('unitPage.drawing', { unit: unit.name })}
        story={lineageStory(family).map((act) => ({ key: act.key, words: words(act) }))}
        storyLabel={t('unitPage.story')}
        focusId={unit.id}
        nodes={family.nodes.map(({ id, shortName, from, to }) => ({ id, name: shortName, from, to }))}
        links={family.links.map(({ fromId, toId, on, share }) => ({
          fromId,
          toId,
          on,
          share: share === null ? null : Number(share),
        }))}
        from={REGISTER_OPENS}
        until={`${today().slice(0, 4)}-12-31`}
        day={day}
        onDay={onDay}
        hrefOf={unitPath}
        linkComponent={RouterLink}
        formatDay={format.day}
      />
      {family.inner > 0 ? (
        <p className={styles.note}>{t('unitPage.inner', { count: family.inner })}</p>
      ) : null}
      {unit.lineage.truncated ? <p className={styles.note}>{t('unitPage.lineageCut')}</p> : null}
    </>
  );
};

/** An act in a sentence, with its legal basis. */
const useActWords = (): ((act: LineageAct) => string) => {
  const t = useKitText();
  const format = useFormat();
  return ({ kind, on, from, to, basis }) => {
    const sentence = t(`unitPage.story.${kind}`, {
      day: format.day(on),
      from: shortList(from, 8, t),
      to: shortList(to, 8, t),
    });
    return basis ? `${sentence} ${t('unitPage.basis')}: ${basis}.` : sentence;
  };
};
