import { Button, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { ConditionFields } from './ConditionFields.tsx';
import { NamedFields } from './CriterionPanel.tsx';
import styles from './Editor.module.css';
import { withItem } from './edit-at.ts';
import { ChoiceAt } from './fields.tsx';
import { InputFields } from './InputFields.tsx';
import { ItemTools } from './ItemTools.tsx';
import { keysOf } from './keys-of.ts';
import { freeKey, newGate } from './new-parts.ts';
import { useBandChoices } from './use-band-choices.ts';
import { useEditText } from './use-edit-text.ts';
import type { EditorProps, PlaceProps } from './use-set-editor.ts';

/** What a class asks besides the points. */
export const GatesPanel = ({ editor }: EditorProps) => {
  const t = useEditText();
  const { gates, bands, outcome } = editor.json;
  if (outcome === 'RECOGNITION') return <p className={styles.quiet}>{t('noRecognition')}</p>;
  const [best] = bands;
  if (best === undefined) return <p className={styles.quiet}>{t('noBands')}</p>;
  const add = () =>
    editor.change((now) => withItem(now, ['gates'], newGate(freeKey('D', keysOf(now)), best.code)));
  return (
    <Stack gap={16}>
      <p className={styles.quiet}>{t('gates.words')}</p>
      {gates.map((gate, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: keys may repeat while they are typed
        <GateCard key={index} editor={editor} path={['gates', index]} name={gate.key} />
      ))}
      <div>
        <Button variant="default" size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={add}>
          {t('gates.add')}
        </Button>
      </div>
    </Stack>
  );
};

const GateCard = ({ editor, path, name }: PlaceProps & { readonly name: string }) => {
  const t = useEditText();
  const choices = useBandChoices(editor);
  return (
    <div className={styles.card}>
      <div className={styles.cardTools}>
        <ItemTools editor={editor} path={path} name={name} />
      </div>
      <Stack gap={12}>
        <ChoiceAt editor={editor} path={[...path, 'class']} label={t('gates.class')} choices={choices} />
        <NamedFields editor={editor} path={path} />
        <ConditionFields editor={editor} path={[...path, 'condition']} inputs={[...path, 'inputs']} />
        <InputFields editor={editor} path={[...path, 'inputs']} />
      </Stack>
    </div>
  );
};
