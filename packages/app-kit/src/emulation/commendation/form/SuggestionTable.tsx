import { BAR_WORDS, SUGGESTION_WORDS } from '@danvan/domain/emulation';
import { type DataColumn, DataTable } from '@danvan/ui';
import { Checkbox } from '@mantine/core';
import type { ChosenUnit } from '../../../form/UnitsField.tsx';
import { useFormat } from '../../../formatting/use-format.ts';
import { useLocalText } from '../../../language/use-text.ts';
import styles from '../Commendation.module.css';
import type { SuggestedUnit } from '../commendation.graphql.ts';
import { RankCell } from '../RankCell.tsx';
import { useCommendationText } from '../use-commendation-text.ts';

type Props = {
  readonly units: readonly SuggestedUnit[];
  readonly chosen: readonly ChosenUnit[];
  readonly onChosen: (chosen: readonly ChosenUnit[]) => void;
};

/** What the rule says of a unit, and what stands against it. */
const Reason = ({ unit: { reason, bars } }: { readonly unit: SuggestedUnit }) => {
  const local = useLocalText();
  return (
    <span className={styles.words}>
      {local(SUGGESTION_WORDS[reason])}
      {bars.map((bar) => (
        <span key={bar} className={styles.note}>
          {local(BAR_WORDS[bar])}
        </span>
      ))}
    </span>
  );
};

/** Everyone whom the run judged, with rank, points and class; who is barred cannot be chosen, and why is said. */
export const SuggestionTable = ({ units, chosen, onChosen }: Props) => {
  const t = useCommendationText();
  const local = useLocalText();
  const format = useFormat();
  const ids = new Set(chosen.map(({ id }) => id));
  const toggle = ({ unit: { id, name } }: SuggestedUnit) =>
    onChosen(ids.has(id) ? chosen.filter((each) => each.id !== id) : [...chosen, { id, name }]);
  const columns: readonly DataColumn<SuggestedUnit>[] = [
    {
      key: 'unit',
      header: t('candidate.unit'),
      cell: (each) => (
        <Checkbox
          label={each.unit.name}
          description={each.standing.clusterName}
          aria-label={t('form.propose', { unit: each.unit.name })}
          checked={ids.has(each.unit.id)}
          disabled={(each.reason === 'BARRED' || each.reason === 'HAS_IT') && !ids.has(each.unit.id)}
          onChange={() => toggle(each)}
        />
      ),
    },
    {
      key: 'rank',
      header: t('candidate.rank'),
      align: 'right',
      width: 90,
      cell: ({ standing }) => <RankCell standing={standing} />,
    },
    {
      key: 'total',
      header: t('candidate.total'),
      align: 'right',
      width: 90,
      cell: ({ standing }) => (standing.total ? format.number(standing.total) : '–'),
    },
    {
      key: 'class',
      header: t('candidate.class'),
      width: 170,
      cell: ({ standing }) => (standing.class ? local(standing.class.name) : '–'),
    },
    { key: 'reason', header: t('candidate.outcome'), width: 220, cell: (each) => <Reason unit={each} /> },
  ];
  return (
    <DataTable label={t('form.collectives')} columns={columns} rows={units} rowKey={({ unit }) => unit.id} />
  );
};
