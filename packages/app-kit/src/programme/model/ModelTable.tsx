import {
  MODEL_FIELD_WORDS,
  RECOGNITION_LEVEL_WORDS,
  RECOGNITION_LEVELS,
  type RecognitionLevel,
} from '@danvan/domain/programme';
import { type DataColumn, DataTable, EmptyState } from '@danvan/ui';
import { useFormat } from '../../formatting/use-format.ts';
import { useLocalText } from '../../language/use-text.ts';
import { Demonstration } from '../../report/Demonstration.tsx';
import { RecordLink } from '../record/RecordLink.tsx';
import styles from './Model.module.css';
import { ModelStateBadge } from './ModelStateBadge.tsx';
import type { ListedModel } from './model.graphql.ts';
import { useModelText } from './use-model-text.ts';

type Props = { readonly models: readonly ListedModel[]; readonly narrowed: boolean };

/** The highest level that has recognised a model. */
const highestLevel = ({ recognitions }: ListedModel): RecognitionLevel | null =>
  RECOGNITION_LEVELS.findLast((level) => recognitions.some((each) => each.level === level)) ?? null;

const NameCell = ({ model }: { readonly model: ListedModel }) => (
  <span className={styles.name}>
    <RecordLink record={{ ...model, kind: 'MODEL' }} />
    <span className={styles.owner}>
      {model.owner.name}
      <Demonstration when={model.origin === 'DEMONSTRATION'} />
    </span>
  </span>
);

/** Models with who keeps them, how far they are recognised, and how far they went: points and teams apart. */
export const ModelTable = ({ models, narrowed }: Props) => {
  const t = useModelText();
  const local = useLocalText();
  const format = useFormat();
  const fieldOf = ({ field }: ListedModel) =>
    field ? local(MODEL_FIELD_WORDS[field]) : t('model.field.none');
  const levelOf = (model: ListedModel) => {
    const level = highestLevel(model);
    return level ? local(RECOGNITION_LEVEL_WORDS[level]) : t('model.level.none');
  };
  const columns: readonly DataColumn<ListedModel>[] = [
    {
      key: 'name',
      header: t('model.form.name'),
      cell: (model) => <NameCell model={model} />,
      sortBy: ({ title }) => title,
    },
    {
      key: 'field',
      header: t('model.field'),
      cell: (model) => <span className={styles.field}>{fieldOf(model)}</span>,
      sortBy: fieldOf,
    },
    {
      key: 'state',
      header: t('model.state'),
      cell: ({ state }) => <ModelStateBadge state={state} />,
      sortBy: ({ state }) => state,
    },
    { key: 'level', header: t('model.level'), cell: levelOf, sortBy: levelOf },
    ...(['points', 'teams'] as const).map((key) => ({
      key,
      header: t(key === 'points' ? 'model.point' : 'model.point.teams'),
      align: 'right' as const,
      cell: ({ counts }: ListedModel) => format.number(counts[key]),
      sortBy: ({ counts }: ListedModel) => counts[key],
    })),
  ];
  return (
    <DataTable
      label={t('model.list')}
      dense
      columns={columns}
      rows={models}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title={t(narrowed ? 'model.none' : 'model.empty')}>
          {t(narrowed ? 'model.none.words' : 'model.empty.words')}
        </EmptyState>
      }
    />
  );
};
