import { decimalText } from '@danvan/domain/kernel';
import {
  type CriteriaSetDraft,
  type CriterionLeaf,
  MISSING_POLICY_WORDS,
  maximaOf,
  sayCondition,
  sayRule,
} from '@danvan/domain/scoring';
import type { CSSProperties } from 'react';
import { useFormat } from '../../formatting/use-format.ts';
import { useLanguage } from '../../language/LanguageProvider.tsx';
import { useLocalText } from '../../language/use-text.ts';
import styles from './CriteriaTable.module.css';
import { type CriterionRow, tableRows } from './table-rows.ts';
import { useCriteriaText } from './use-criteria-text.ts';
import { type IndicatorNames, useInputText } from './use-input-text.ts';

type Props = { readonly set: CriteriaSetDraft; readonly indicators: IndicatorNames };

/** The whole tree as a table that an official reads and prints: points, rule in words, where it stands. */
export const CriteriaTable = ({ set, indicators }: Props) => {
  const t = useCriteriaText();
  const format = useFormat();
  const hasPoints = set.outcome === 'POINTS';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section className={styles.frame} aria-label={t('table.title')} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('table.key')}</th>
            <th scope="col">{t('table.criterion')}</th>
            {hasPoints ? (
              <th scope="col" data-align="right">
                {t('table.maximum')}
              </th>
            ) : null}
            <th scope="col">{t('table.rule')}</th>
            <th scope="col">{t('table.source')}</th>
          </tr>
        </thead>
        <tbody>
          {tableRows(set.criteria).map((row) => (
            <Row key={row.criterion.key} row={row} hasPoints={hasPoints} indicators={indicators} />
          ))}
        </tbody>
        {hasPoints ? (
          <tfoot>
            <tr className={styles.total}>
              <th scope="row" colSpan={2}>
                {t('table.total')}
              </th>
              <td data-align="right">{format.number(decimalText(maximaOf(set.criteria).maximum))}</td>
              <td colSpan={2} />
            </tr>
          </tfoot>
        ) : null}
      </table>
    </section>
  );
};

type RowProps = Pick<Props, 'indicators'> & { readonly row: CriterionRow; readonly hasPoints: boolean };

const Row = ({ row: { criterion, leaf, depth, maximum }, hasPoints, indicators }: RowProps) => {
  const t = useCriteriaText();
  const local = useLocalText();
  const format = useFormat();
  const source = criterion.source ?? (leaf ? t('table.setByUs') : '');
  return (
    <tr className={leaf ? undefined : styles.group}>
      <td className={styles.key}>{criterion.key}</td>
      <th scope="row" style={{ '--depth': depth } as CSSProperties}>
        {local(criterion.name)}
        {criterion.note ? <span className={styles.note}>{local(criterion.note)}</span> : null}
      </th>
      {hasPoints ? <td data-align="right">{format.number(decimalText(maximum))}</td> : null}
      <td>{leaf ? <RuleWords leaf={leaf} indicators={indicators} /> : null}</td>
      <td className={criterion.source === null ? styles.ours : styles.source}>{source}</td>
    </tr>
  );
};

const RuleWords = ({ leaf, indicators }: Pick<Props, 'indicators'> & { readonly leaf: CriterionLeaf }) => {
  const t = useCriteriaText();
  const local = useLocalText();
  const { language } = useLanguage();
  const inputText = useInputText(indicators);
  const { rule, maximum, inputs, missing, mayBeNotAssigned } = leaf;
  const words =
    maximum === null && rule.name === 'allOrNothing'
      ? t('table.met', { condition: sayCondition(rule.condition, language) })
      : sayRule(rule, language);
  return (
    <>
      {words}
      <span className={styles.note}>
        {inputs.length > 0 ? `${t('table.inputs', { inputs: inputs.map(inputText).join('; ') })} ` : ''}
        {local(MISSING_POLICY_WORDS[missing])}. {mayBeNotAssigned ? t('table.mayBeNotAssigned') : ''}
      </span>
    </>
  );
};
