import { type DataColumn, DataTable, Section } from '@danvan/ui';
import { Answer } from '../../../ask/Answer.tsx';
import { useAsk } from '../../../ask/use-ask.ts';
import { useFormat } from '../../../formatting/use-format.ts';
import { useLocalText } from '../../../language/use-text.ts';
import {
  type RunDifference,
  RunDifferencesQuery,
  type ScoreSummary,
  type ShownRound,
} from '../round.graphql.ts';
import { useRoundText } from './use-round-text.ts';

/** What the last correction changed, unit by unit; nothing where nothing was corrected. */
export const RoundDifferences = ({ round }: { readonly round: ShownRound }) => {
  const correction = round.runs.find(({ isPublished, correctsRun }) => isPublished && correctsRun !== null);
  return correction ? <Differences runId={correction.id} /> : null;
};

const Differences = ({ runId }: { readonly runId: string }) => {
  const t = useRoundText();
  const asked = useAsk(RunDifferencesQuery, { runId });
  const columns = useColumns();
  return (
    <Answer asked={asked} loading={null}>
      {({ runDifferences }) => (
        <Section title={t('diff.title')}>
          <DataTable
            label={t('diff.title')}
            columns={columns}
            rows={runDifferences}
            rowKey={({ subject }) => subject.id}
            empty={<p>{t('diff.none')}</p>}
          />
        </Section>
      )}
    </Answer>
  );
};

const useColumns = (): readonly DataColumn<RunDifference>[] => {
  const t = useRoundText();
  const local = useLocalText();
  const format = useFormat();
  const change =
    (say: (score: ScoreSummary) => string) =>
    ({ before, after }: RunDifference): string => {
      const [was, is] = [before, after].map((score) => (score ? say(score) : '–')) as [string, string];
      return was === is ? is : t('diff.change', { before: was, after: is });
    };
  return [
    { key: 'unit', header: t('diff.unit'), cell: ({ subject }) => subject.shortName },
    {
      key: 'total',
      header: t('diff.total'),
      align: 'right',
      cell: change(({ normalised, total }) => format.number(normalised ?? total)),
    },
    {
      key: 'class',
      header: t('diff.class'),
      cell: change(({ className }) => (className ? local(className) : '–')),
    },
    {
      key: 'rank',
      header: t('diff.rank'),
      align: 'right',
      cell: change(({ rank }) => (rank === null ? '–' : `${rank}`)),
    },
  ];
};
