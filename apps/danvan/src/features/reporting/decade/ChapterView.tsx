import { useFormat, useLocalText } from '@danvan/app-kit';
import { useText } from '../../../language/use-text.ts';
import styles from './Decade.module.css';
import type { Chapter, DecadeItem, Statement } from './decade-chapters.ts';

type Props = { readonly chapter: Chapter; readonly statements: readonly Statement[] };

/** One chapter: its words, then its statements with their figures large. */
export const ChapterView = ({ chapter, statements }: Props) => {
  const t = useText();
  return (
    <section className={styles.chapter} aria-label={t(`decade.${chapter}`)}>
      <h2 className={styles.chapterTitle}>{t(`decade.${chapter}`)}</h2>
      <p className={styles.chapterWords}>{t(`decade.${chapter}.words`)}</p>
      <dl className={styles.statements}>
        {statements.map((statement) => (
          <StatementView key={statement.key} statement={statement} />
        ))}
      </dl>
    </section>
  );
};

/** "136 tổ · 539 đồng chí — Tổ Bảo vệ dân phố": the halves of a pair are one statement. */
const StatementView = ({ statement }: { readonly statement: Statement }) => {
  const local = useLocalText();
  const [first] = statement.items;
  if (!first) return null;
  return (
    <div className={styles.statement}>
      <dt>{local(first.indicator.name)}</dt>
      <dd>
        {statement.items.map((item, index) => (
          <span key={item.indicator.code}>
            {index > 0 ? <span className={styles.comma}>, </span> : null}
            <FigureWords item={item} isFirst={index === 0} />
          </span>
        ))}
      </dd>
    </div>
  );
};

const FigureWords = ({ item, isFirst }: { readonly item: DecadeItem; readonly isFirst: boolean }) => {
  const format = useFormat();
  const local = useLocalText();
  const { value, qualifier } = item.cell;
  return (
    <span className={isFirst ? styles.figure : styles.second} title={local(item.indicator.name)}>
      {value === null ? '–' : format.qualified(value, qualifier)}{' '}
      <span className={styles.measure}>{local(item.indicator.unitOfMeasure)}</span>
    </span>
  );
};
