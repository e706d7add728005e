import { Stack } from '@mantine/core';
import styles from './Editor.module.css';
import { ChoiceAt, NumberAt, TextAt, WholeAt } from './fields.tsx';
import { useEditText } from './use-edit-text.ts';
import type { EditorProps } from './use-set-editor.ts';

const ROUNDINGS = ['HALF_UP', 'HALF_EVEN', 'DOWN', 'UP'] as const;

/** What the set is called, its scale and rounding, and its notes. */
export const SetPanel = ({ editor }: EditorProps) => {
  const t = useEditText();
  const hasPoints = editor.json.outcome === 'POINTS';
  return (
    <Stack gap={12}>
      <TextAt editor={editor} path={['name', 'vi']} label={t('edit.name')} required />
      <TextAt editor={editor} path={['name', 'en']} label={t('edit.english')} />
      {hasPoints ? (
        <div className={styles.pair}>
          <NumberAt editor={editor} path={['scale']} label={t('set.scale')} required nullable />
          <WholeAt editor={editor} path={['places']} label={t('set.places')} />
          <ChoiceAt
            editor={editor}
            path={['rounding']}
            label={t('set.rounding')}
            choices={ROUNDINGS.map((value) => ({ value, label: t(`rounding.${value}`) }))}
          />
        </div>
      ) : null}
      <TextAt
        editor={editor}
        path={['notes', 'vi']}
        label={t('set.notes')}
        description={t('set.notes.words')}
        isLong
      />
    </Stack>
  );
};
