import { type DataColumn, DataTable, EmptyState, StateBadge } from '@danvan/ui';
import { useKitText } from '../language/use-text.ts';
import type { ProgressAnswer } from './progress.graphql.ts';
import { TILE_TONES, type TileState, tileState } from './tile-state.ts';

type Child = ProgressAnswer['children'][number];

/** A single report's state in the words of the totals. */
const WORDS = {
  DONE: 'progress.approved',
  IN: 'progress.submitted',
  SENT_BACK: 'progress.sentBack',
  OPEN: 'progress.pending',
  LATE: 'progress.silent',
  NONE: 'progress.tile.NONE',
} as const satisfies Record<TileState, string>;

/** Unit by unit where each owes one report and the reports themselves are not for the viewer. */
export const ProgressStates = ({ progress }: { readonly progress: ProgressAnswer }) => {
  const t = useKitText();
  const columns: readonly DataColumn<Child>[] = [
    {
      key: 'unit',
      header: t('progress.unit'),
      cell: ({ unit }) => unit.shortName,
      sortBy: ({ unit }) => unit.shortName,
    },
    {
      key: 'state',
      header: t('progress.state'),
      cell: ({ counts }) => {
        const state = tileState(counts);
        return <StateBadge tone={TILE_TONES[state]} word={t(WORDS[state]).toLowerCase()} />;
      },
      sortBy: ({ counts }) => tileState(counts),
    },
  ];
  return (
    <DataTable
      label={t('progress.reports')}
      dense
      columns={columns}
      rows={progress.children.filter(({ counts }) => counts.expected > 0)}
      rowKey={({ unit }) => unit.id}
      empty={<EmptyState title={t('progress.empty')}>{t('progress.empty.words')}</EmptyState>}
    />
  );
};
