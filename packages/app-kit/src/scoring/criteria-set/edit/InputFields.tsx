import { inputWords } from '@danvan/domain/scoring';
import { NativeSelect } from '@mantine/core';
import { useLocalText } from '../../../language/use-text.ts';
import styles from './Editor.module.css';
import { withValue } from './edit-at.ts';
import { CheckAt, TextAt } from './fields.tsx';
import type { InputJson } from './new-parts.ts';
import { useEditText } from './use-edit-text.ts';
import type { PlaceProps } from './use-set-editor.ts';

/** What a rule or condition reads: how it is called, and the indicator that fills it in. */
export const InputFields = ({ editor, path }: PlaceProps) => {
  const t = useEditText();
  const inputs = (editor.valueAt(path) ?? []) as readonly InputJson[];
  if (inputs.length === 0) return null;
  const fault = editor.faultAt(path);
  return (
    <fieldset className={styles.group}>
      <legend>{t('inputs.title')}</legend>
      {fault ? <p className={styles.fault}>{fault}</p> : null}
      {inputs.map((input, index) => (
        <InputLine key={input.name} editor={editor} path={[...path, index]} input={input} />
      ))}
    </fieldset>
  );
};

const InputLine = ({ editor, path, input }: PlaceProps & { readonly input: InputJson }) => {
  const t = useEditText();
  const local = useLocalText();
  return (
    <div className={styles.pair}>
      <TextAt
        editor={editor}
        path={[...path, 'label', 'vi']}
        label={t('inputs.label', { name: local(inputWords(input.name)) })}
        required
      />
      <NativeSelect
        label={t('inputs.indicator')}
        value={input.indicator ?? ''}
        error={editor.faultAt([...path, 'indicator']) ?? editor.faultAt([...path, 'isTarget'])}
        data={[
          { value: '', label: t('inputs.typed') },
          ...editor.ground.indicators.map(({ code, name, unitOfMeasure }) => ({
            value: code,
            label: `${local(name)} (${local(unitOfMeasure)})`,
          })),
        ]}
        onChange={(event) => {
          const { value } = event.currentTarget;
          const next = { ...input, indicator: value || null, isTarget: value !== '' && input.isTarget };
          editor.change((now) => withValue(now, path, next));
        }}
      />
      {input.indicator === null ? null : (
        <CheckAt editor={editor} path={[...path, 'isTarget']} label={t('inputs.isTarget')} />
      )}
    </div>
  );
};
