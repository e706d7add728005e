import { Button, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import styles from './Editor.module.css';
import { withItem } from './edit-at.ts';
import { NumberAt, TextAt } from './fields.tsx';
import { ItemTools } from './ItemTools.tsx';
import { useEditText } from './use-edit-text.ts';
import type { EditorProps } from './use-set-editor.ts';

/** A code that no class has: classes are named by people and known by a code that never changes. */
const freeCode = (taken: readonly string[]): string => {
  let position = taken.length + 1;
  while (taken.includes(`CLASS_${position}`)) position += 1;
  return `CLASS_${position}`;
};

/** The classes, from the best down to 0. */
export const BandsPanel = ({ editor }: EditorProps) => {
  const t = useEditText();
  const { bands, outcome } = editor.json;
  if (outcome === 'RECOGNITION') return <p className={styles.quiet}>{t('noRecognition')}</p>;
  const add = () =>
    editor.change((now) =>
      withItem(now, ['bands'], {
        code: freeCode(bands.map(({ code }) => code)),
        name: { vi: '', en: '' },
        from: '0',
      }),
    );
  return (
    <Stack gap={12}>
      <p className={styles.quiet}>{t('bands.words')}</p>
      {bands.map((band, index) => (
        <div key={band.code} className={styles.line}>
          <TextAt editor={editor} path={['bands', index, 'name', 'vi']} label={t('bands.name')} />
          <NumberAt editor={editor} path={['bands', index, 'from']} label={t('bands.from')} />
          <ItemTools editor={editor} path={['bands', index]} name={band.name.vi || t('tree.noName')} />
        </div>
      ))}
      <div>
        <Button variant="default" size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={add}>
          {t('bands.add')}
        </Button>
      </div>
    </Stack>
  );
};
