import type { Effect, Json } from '@danvan/domain/scoring';
import { Button, NativeSelect, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { ConditionFields } from './ConditionFields.tsx';
import { NamedFields } from './CriterionPanel.tsx';
import styles from './Editor.module.css';
import { withItem, withValue } from './edit-at.ts';
import { ChoiceAt, WholeAt } from './fields.tsx';
import { InputFields } from './InputFields.tsx';
import { ItemTools } from './ItemTools.tsx';
import { keysOf } from './keys-of.ts';
import { freeKey, newVeto } from './new-parts.ts';
import { useBandChoices } from './use-band-choices.ts';
import { useEditText } from './use-edit-text.ts';
import type { EditorProps, PlaceProps } from './use-set-editor.ts';

type EffectJson = Json<Effect>;

/** What excludes: when, and what follows. */
export const VetoesPanel = ({ editor }: EditorProps) => {
  const t = useEditText();
  const { vetoes, outcome } = editor.json;
  const add = () =>
    editor.change((now) => withItem(now, ['vetoes'], newVeto(freeKey('L', keysOf(now)), outcome)));
  return (
    <Stack gap={16}>
      <p className={styles.quiet}>{t('vetoes.words')}</p>
      {vetoes.map((veto, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: keys may repeat while they are typed
        <div key={index} className={styles.card}>
          <div className={styles.cardTools}>
            <ItemTools editor={editor} path={['vetoes', index]} name={veto.key} />
          </div>
          <Stack gap={12}>
            <NamedFields editor={editor} path={['vetoes', index]} />
            <ConditionFields
              editor={editor}
              path={['vetoes', index, 'condition']}
              inputs={['vetoes', index, 'inputs']}
            />
            <InputFields editor={editor} path={['vetoes', index, 'inputs']} />
            <ChoiceAt
              editor={editor}
              path={['vetoes', index, 'missing']}
              label={t('vetoes.missing')}
              choices={(['NOT_MET', 'INCOMPLETE'] as const).map((value) => ({
                value,
                label: t(`vetoes.missing.${value}`),
              }))}
            />
            <Effects editor={editor} path={['vetoes', index, 'effects']} />
          </Stack>
        </div>
      ))}
      <div>
        <Button variant="default" size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={add}>
          {t('vetoes.add')}
        </Button>
      </div>
    </Stack>
  );
};

const KINDS = {
  POINTS: ['NOTE', 'CAP_CLASS', 'LOWER_CLASS', 'NO_TITLE', 'NO_RANK'],
  RECOGNITION: ['NOT_RECOGNISED', 'NOTE', 'NO_TITLE', 'NO_RANK'],
} as const satisfies Record<string, readonly Effect['kind'][]>;

const newEffect = (kind: Effect['kind'], best: string): EffectJson => {
  if (kind === 'CAP_CLASS') return { kind, class: best };
  return kind === 'LOWER_CLASS' ? { kind, steps: 1 } : { kind };
};

const Effects = ({ editor, path }: PlaceProps) => {
  const t = useEditText();
  const effects = editor.valueAt(path) as readonly EffectJson[];
  const fault = editor.faultAt(path);
  return (
    <fieldset className={styles.group}>
      <legend>{t('effect.title')}</legend>
      {fault ? <p className={styles.fault}>{fault}</p> : null}
      {effects.map((effect, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an effect is known by its place alone
        <EffectLine key={index} editor={editor} path={[...path, index]} effect={effect} />
      ))}
      <div>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => editor.change((now) => withItem(now, path, { kind: 'NOTE' }))}
        >
          {t('effect.add')}
        </Button>
      </div>
    </fieldset>
  );
};

const EffectLine = ({ editor, path, effect }: PlaceProps & { readonly effect: EffectJson }) => {
  const t = useEditText();
  const choices = useBandChoices(editor);
  const best = editor.json.bands[0]?.code ?? '';
  const label = t(`effect.${effect.kind}`);
  return (
    <div className={styles.line}>
      <NativeSelect
        label={t('effect.title')}
        value={effect.kind}
        error={editor.faultAt(path)}
        data={KINDS[editor.json.outcome].map((kind) => ({ value: kind, label: t(`effect.${kind}`) }))}
        onChange={(event) => {
          const next = newEffect(event.currentTarget.value as Effect['kind'], best);
          editor.change((now) => withValue(now, path, next));
        }}
      />
      {effect.kind === 'CAP_CLASS' ? (
        <ChoiceAt editor={editor} path={[...path, 'class']} label={t('effect.class')} choices={choices} />
      ) : null}
      {effect.kind === 'LOWER_CLASS' ? (
        <WholeAt editor={editor} path={[...path, 'steps']} label={t('effect.steps')} />
      ) : null}
      <ItemTools editor={editor} path={path} name={label} />
    </div>
  );
};
