import { decimalText } from '@danvan/domain/kernel';
import {
  type CriteriaSetDraft,
  criteriaOf,
  sayCondition,
  sayEffect,
  TIE_BREAK_WORDS,
  type TieBreak,
} from '@danvan/domain/scoring';
import { type DataColumn, DataTable, Section } from '@danvan/ui';
import { useFormat } from '../../formatting/use-format.ts';
import { useLanguage } from '../../language/LanguageProvider.tsx';
import { useLocalText } from '../../language/use-text.ts';
import { type BandSpan, bandSpans } from './band-spans.ts';
import styles from './CriteriaSet.module.css';
import { useCriteriaText } from './use-criteria-text.ts';

type Props = { readonly set: CriteriaSetDraft };

/** What follows from the points: classes, what excludes, what a class asks besides, the quota, and ties. */
export const SetRules = ({ set }: Props) => (
  <>
    {set.bands.length > 0 ? <Bands set={set} /> : null}
    {set.vetoes.length > 0 ? <Vetoes set={set} /> : null}
    {set.gates.length > 0 ? <Gates set={set} /> : null}
    {set.quota ? <Quota set={set} quota={set.quota} /> : null}
    {set.outcome === 'POINTS' ? <Ties set={set} /> : null}
  </>
);

/** The name of a class by its code. */
const useClassName = ({ bands }: CriteriaSetDraft) => {
  const local = useLocalText();
  return (code: string): string => {
    const band = bands.find((each) => each.code === code);
    return band ? local(band.name) : code;
  };
};

const Bands = ({ set }: Props) => {
  const t = useCriteriaText();
  const local = useLocalText();
  const format = useFormat();
  const rangeOf = ({ from, below }: BandSpan): string => {
    const words = {
      from: format.number(decimalText(from)),
      below: below === null ? '' : format.number(decimalText(below)),
    };
    if (below === null) return t('bands.from', words);
    return from.eq(0) ? t('bands.below', words) : t('bands.between', words);
  };
  const columns: readonly DataColumn<BandSpan>[] = [
    { key: 'name', header: t('bands.name'), cell: ({ name }) => local(name) },
    { key: 'range', header: t('bands.range'), cell: rangeOf },
  ];
  return (
    <Section title={t('bands.title')}>
      <DataTable
        label={t('bands.title')}
        columns={columns}
        rows={bandSpans(set.bands)}
        rowKey={({ code }) => code}
      />
    </Section>
  );
};

const useSourceText = () => {
  const t = useCriteriaText();
  return (source: string | null): string => source ?? t('table.setByUs');
};

const Vetoes = ({ set }: Props) => {
  const t = useCriteriaText();
  const local = useLocalText();
  const { language } = useLanguage();
  const className = useClassName(set);
  const sourceText = useSourceText();
  type Veto = CriteriaSetDraft['vetoes'][number];
  const columns: readonly DataColumn<Veto>[] = [
    {
      key: 'what',
      header: t('vetoes.what'),
      cell: ({ key, name, note }) => (
        <span className={styles.wide}>
          {key}. {local(name)}
          {note ? <span className={styles.note}>{local(note)}</span> : null}
        </span>
      ),
    },
    { key: 'when', header: t('vetoes.when'), cell: ({ condition }) => sayCondition(condition, language) },
    {
      key: 'effect',
      header: t('vetoes.effect'),
      cell: ({ effects }) => effects.map((effect) => sayEffect(effect, language, className)).join('; '),
    },
    { key: 'source', header: t('table.source'), cell: ({ source }) => sourceText(source) },
  ];
  return (
    <Section title={t('vetoes.title')}>
      <DataTable label={t('vetoes.title')} columns={columns} rows={set.vetoes} rowKey={({ key }) => key} />
    </Section>
  );
};

const Gates = ({ set }: Props) => {
  const t = useCriteriaText();
  const local = useLocalText();
  const { language } = useLanguage();
  const className = useClassName(set);
  const sourceText = useSourceText();
  return (
    <Section title={t('gates.title')}>
      <ul className={styles.lines}>
        {set.gates.map((gate) => (
          <li key={gate.key}>
            {t('gates.class', { class: className(gate.class) })}: {local(gate.name)} (
            {sayCondition(gate.condition, language)}).{' '}
            <span className={styles.quiet}>{sourceText(gate.source)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
};

const Quota = ({ set, quota }: Props & { readonly quota: NonNullable<CriteriaSetDraft['quota']> }) => {
  const t = useCriteriaText();
  const format = useFormat();
  const className = useClassName(set);
  const sourceText = useSourceText();
  const words = {
    class: className(quota.class),
    share: `${format.number(decimalText(quota.share.times(100)))} %`,
    among: quota.among.map(className).join(', '),
  };
  return (
    <Section title={t('quota.title')}>
      <p>
        {t('quota.words', words)} <span className={styles.quiet}>{sourceText(quota.source)}</span>
      </p>
    </Section>
  );
};

const Ties = ({ set }: Props) => {
  const t = useCriteriaText();
  const local = useLocalText();
  const names = new Map(criteriaOf(set.criteria).map(({ criterion }) => [criterion.key, criterion.name]));
  const said = (tie: TieBreak): string => {
    const words = local(TIE_BREAK_WORDS[tie.kind]);
    if (tie.kind !== 'CRITERION') return words;
    const name = names.get(tie.key);
    return `${words} ${tie.key}${name ? ` (${local(name)})` : ''}`;
  };
  return (
    <Section title={t('ties.title')} note={set.tieBreaks.length > 0 ? t('ties.words') : t('ties.none')}>
      {set.tieBreaks.length > 0 ? (
        <ol className={styles.lines}>
          {set.tieBreaks.map((tie) => (
            <li key={said(tie)}>{said(tie)}</li>
          ))}
        </ol>
      ) : null}
    </Section>
  );
};
