import { COMPARISONS, type Condition } from '@danvan/domain/scoring';
import { NativeSelect } from '@mantine/core';
import styles from './Editor.module.css';
import { withValue } from './edit-at.ts';
import { ChoiceAt, NumberAt } from './fields.tsx';
import { type ConditionJson, type InputJson, inputsOfCondition, newCondition } from './new-parts.ts';
import { useEditText } from './use-edit-text.ts';
import type { PlaceProps } from './use-set-editor.ts';

const KINDS = [
  'YES',
  'COMPARE',
  'SHARE',
  'SHARE_WITHIN',
  'BEFORE',
] as const satisfies readonly Condition['kind'][];

type Props = PlaceProps & {
  /** Where the inputs stand that the condition reads. */
  readonly inputs: PlaceProps['path'];
};

/** A condition with its parameters; what it reads is declared with it. */
export const ConditionFields = ({ editor, path, inputs }: Props) => {
  const t = useEditText();
  const condition = editor.valueAt(path) as ConditionJson;
  const choose = (kind: Condition['kind']) => {
    const next = newCondition(kind);
    const read = inputsOfCondition(next, editor.valueAt(inputs) as readonly InputJson[]);
    editor.change((now) => withValue(withValue(now, path, next), inputs, read));
  };
  return (
    <div className={styles.pair}>
      <NativeSelect
        label={t('condition.kind')}
        value={condition.kind}
        data={KINDS.map((kind) => ({ value: kind, label: t(`condition.${kind}`) }))}
        onChange={(event) => choose(event.currentTarget.value as Condition['kind'])}
      />
      {condition.kind === 'COMPARE' || condition.kind === 'BEFORE' ? (
        <ChoiceAt
          editor={editor}
          path={[...path, 'comparison']}
          label={t('condition.comparison')}
          choices={COMPARISONS.map((value) => ({ value, label: t(`comparison.${value}`) }))}
        />
      ) : null}
      {condition.kind === 'COMPARE' ? (
        <NumberAt editor={editor} path={[...path, 'value']} label={t('condition.value')} />
      ) : null}
      {condition.kind === 'SHARE' ? (
        <NumberAt editor={editor} path={[...path, 'share']} label={t('condition.share')} isShare />
      ) : null}
      {condition.kind === 'SHARE_WITHIN' ? (
        <>
          <NumberAt editor={editor} path={[...path, 'from']} label={t('condition.from')} isShare />
          <NumberAt
            editor={editor}
            path={[...path, 'below']}
            label={t('condition.below')}
            placeholder={t('steps.open')}
            isShare
            nullable
          />
        </>
      ) : null}
    </div>
  );
};
