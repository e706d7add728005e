import { RouterLink, useFormat, useLocalText } from '@danvan/app-kit';
import { figureText, standingWords } from '@danvan/app-kit/rollup';
import { useText } from '../../../language/use-text.ts';
import { paths } from '../../../paths.ts';
import styles from './Joint.module.css';
import { type Headline, sharedWords } from './joint-model.ts';

type Props = {
  readonly heads: readonly Headline[];
  readonly chosenCode: string;
  readonly parameters: URLSearchParams;
};

/** The totals; choosing one shows where it comes from. */
export const HeadlineList = ({ heads, chosenCode, parameters }: Props) => {
  const t = useText();
  const format = useFormat();
  const local = useLocalText();
  const shared = sharedWords(heads.map(({ cell }) => (cell ? standingWords(cell, t) : '')));
  const hrefOf = (code: string) => {
    const next = new URLSearchParams(parameters);
    next.set('indicator', code);
    return `${paths.figures}?${next}`;
  };
  return (
    <>
      {shared ? <p className={styles.quiet}>{t('joint.allAre', { standing: shared })}</p> : null}
      <ul className={styles.heads}>
        {heads.map(({ indicator, cell }) => (
          <li key={indicator.code}>
            <RouterLink
              href={hrefOf(indicator.code)}
              className={styles.head}
              aria-current={indicator.code === chosenCode ? 'page' : undefined}
            >
              <span className={styles.headName}>
                {local(indicator.name)}
                {shared === null && cell ? (
                  <span className={styles.quiet}>{standingWords(cell, t)}</span>
                ) : null}
              </span>
              <span className={styles.headFigure}>
                {figureText(cell, format)}
                <span className={styles.quiet}>{local(indicator.unitOfMeasure)}</span>
              </span>
            </RouterLink>
          </li>
        ))}
      </ul>
    </>
  );
};
