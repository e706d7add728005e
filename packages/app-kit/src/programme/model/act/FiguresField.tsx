import { Button, Stack, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import styles from '../Model.module.css';
import { useModelText } from '../use-model-text.ts';

/** A count as the form holds it. */
export type TypedFigure = { readonly key: number; readonly entry: string; readonly what: string };

type Props = {
  readonly figures: readonly TypedFigure[];
  readonly onFigures: (figures: readonly TypedFigure[]) => void;
  readonly faultAt: (...path: readonly (string | number)[]) => string | null;
};

const nextKey = (figures: readonly TypedFigure[]): number => (figures.at(-1)?.key ?? 0) + 1;

/** Counts of a result, one a line: the number as one says it, and what is counted. */
export const FiguresField = ({ figures, onFigures, faultAt }: Props) => {
  const t = useModelText();
  const put = (changed: TypedFigure) =>
    onFigures(figures.map((each) => (each.key === changed.key ? changed : each)));
  return (
    <Stack gap={8} role="group" aria-label={t('model.result.figures')}>
      {figures.map((figure, index) => (
        <div key={figure.key} className={styles.figureLine}>
          <TextInput
            label={t('model.result.entry', { number: index + 1 })}
            placeholder={t('model.result.entryHint')}
            value={figure.entry}
            error={faultAt('figures', index, 'entry')}
            onChange={(event) => put({ ...figure, entry: event.currentTarget.value })}
          />
          <TextInput
            label={t('model.result.what', { number: index + 1 })}
            placeholder={t('model.result.whatHint')}
            value={figure.what}
            error={faultAt('figures', index, 'what')}
            onChange={(event) => put({ ...figure, what: event.currentTarget.value })}
          />
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => onFigures(figures.filter(({ key }) => key !== figure.key))}
          >
            {t('model.result.remove', { number: index + 1 })}
          </Button>
        </div>
      ))}
      <Button
        variant="default"
        size="xs"
        w="fit-content"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => onFigures([...figures, { key: nextKey(figures), entry: '', what: '' }])}
      >
        {t('model.result.add')}
      </Button>
    </Stack>
  );
};
