import { decimalText } from '@danvan/domain/kernel';
import {
  type CriteriaSetDraft,
  type CriterionLeaf,
  compareSets,
  type LeafDifference,
  MISSING_POLICY_WORDS,
  sayRule,
} from '@danvan/domain/scoring';
import { type DataColumn, DataTable, Section } from '@danvan/ui';
import { useAddressValue } from '../../address/use-address-value.ts';
import { Answer } from '../../ask/Answer.tsx';
import { useAsk } from '../../ask/use-ask.ts';
import { useFormat } from '../../formatting/use-format.ts';
import { useLanguage } from '../../language/LanguageProvider.tsx';
import { useLocalText } from '../../language/use-text.ts';
import styles from './CriteriaSet.module.css';
import { CriteriaSetGroundQuery } from './criteria-set.graphql.ts';
import { readContent } from './read-content.ts';
import { useCriteriaText } from './use-criteria-text.ts';

/** What is otherwise than in another version (`?so-voi=…`), criterion by criterion; nothing unless it is asked for. */
export const SetComparison = ({ set }: { readonly set: CriteriaSetDraft }) => {
  const t = useCriteriaText();
  const [otherId] = useAddressValue('so-voi');
  const asked = useAsk(CriteriaSetGroundQuery, { id: otherId ?? '' }, { pause: otherId === null });
  if (otherId === null) return null;
  return (
    <Answer asked={asked}>
      {({ criteriaSet: other }) =>
        other === null ? null : (
          <Section title={t('set.compare', { edition: other.edition })}>
            <Differences before={readContent(other.content)} after={set} />
          </Section>
        )
      }
    </Answer>
  );
};

type Props = { readonly before: CriteriaSetDraft; readonly after: CriteriaSetDraft };

const Differences = ({ before, after }: Props) => {
  const t = useCriteriaText();
  const leafWords = useLeafWords();
  const local = useLocalText();
  const columns: readonly DataColumn<LeafDifference>[] = [
    {
      key: 'criterion',
      header: t('table.criterion'),
      cell: ({ key, before: was, after: is }) => {
        const name = (is ?? was)?.name;
        return (
          <span className={styles.wide}>
            {key} {name ? local(name) : ''}
          </span>
        );
      },
    },
    {
      key: 'before',
      header: t('compare.before'),
      cell: ({ before: was }) => (
        <span className={styles.wide}>{was ? leafWords(was) : t('compare.none')}</span>
      ),
    },
    {
      key: 'after',
      header: t('compare.after'),
      cell: ({ after: is }) => <span className={styles.wide}>{is ? leafWords(is) : t('compare.gone')}</span>,
    },
  ];
  return (
    <DataTable
      label={t('compare.title')}
      columns={columns}
      rows={compareSets(before, after)}
      rowKey={({ key }) => key}
      empty={<p className={styles.quiet}>{t('compare.same')}</p>}
    />
  );
};

/** A criterion in a line: its maximum, its rule, what a missing figure does. */
const useLeafWords = () => {
  const t = useCriteriaText();
  const local = useLocalText();
  const format = useFormat();
  const { language } = useLanguage();
  return ({ maximum, rule, missing }: CriterionLeaf): string =>
    [
      maximum === null ? '' : `${t('table.maximum')} ${format.number(decimalText(maximum))}.`,
      sayRule(rule, language),
      `${local(MISSING_POLICY_WORDS[missing])}.`,
    ]
      .filter((words) => words !== '')
      .join(' ');
};
