import { decimal } from '@danvan/domain/kernel';
import { formatDecimal } from '@danvan/domain/reporting';
import type { InputDefinition } from '@danvan/domain/scoring';
import { useFormat } from '../../../formatting/use-format.ts';
import { useProduct } from '../../../frame/product.ts';
import { RouterLink } from '../../../frame/RouterLink.tsx';
import styles from './Sheet.module.css';
import type { ShownPrefill } from './sheet.graphql.ts';
import { useSheetText } from './use-sheet-text.ts';

type Props = {
  readonly input: InputDefinition;
  readonly text: string;
  readonly prefilled: ShownPrefill | null;
  /** Null: nothing can be changed. */
  readonly onText: ((text: string) => void) | null;
};

/** Where a figure comes from, with the way to its reports; and the way back when another was typed. */
export const PrefillNote = ({ input, text, prefilled, onText }: Props) => {
  const t = useSheetText();
  const format = useFormat();
  if (prefilled === null)
    return input.indicator === null ? null : (
      <p className={styles.from}>{text === '' ? t('input.noPrefill') : t('input.typed')}</p>
    );
  const value = format.number(prefilled.value);
  const approved = formatDecimal(decimal(prefilled.value), 'vi');
  const isOther = text !== approved;
  const words =
    prefilled.source === 'REPORTS'
      ? t('input.reports', { count: prefilled.reports.length, value })
      : t('input.pledge', { value });
  return (
    <div className={styles.from}>
      <span>{isOther ? t('input.overridden', { value }) : words}</span>
      {isOther && onText ? (
        <button type="button" className={styles.textButton} onClick={() => onText(approved)}>
          {t('input.restore', { value })}
        </button>
      ) : null}
      {prefilled.source === 'REPORTS' ? <Reports reports={prefilled.reports} /> : null}
    </div>
  );
};

const Reports = ({ reports }: Pick<ShownPrefill, 'reports'>) => {
  const t = useSheetText();
  // The commission's app has no pages of reports.
  const { app } = useProduct();
  if (app === 'danvan' || reports.length === 0) return null;
  return (
    <details className={styles.reports}>
      <summary>{t('input.reports.open')}</summary>
      <ul>
        {reports.map(({ id, unitName, periodLabel }) => (
          <li key={id}>
            <RouterLink href={`/bao-cao/${encodeURIComponent(id)}`}>
              {unitName}, {periodLabel}
            </RouterLink>
          </li>
        ))}
      </ul>
    </details>
  );
};
