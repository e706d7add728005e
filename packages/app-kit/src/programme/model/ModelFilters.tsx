import {
  MODEL_FIELD_WORDS,
  MODEL_FIELDS,
  MODEL_KIND_WORDS,
  MODEL_KINDS,
  MODEL_STATE_WORDS,
  MODEL_STATES,
  RECOGNITION_LEVEL_WORDS,
  RECOGNITION_LEVELS,
} from '@danvan/domain/programme';
import { NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocalText } from '../../language/use-text.ts';
import styles from './Model.module.css';
import { MODEL_SCOPES, type ModelChoice } from './model-choice.ts';
import { useModelText } from './use-model-text.ts';

type Props = {
  readonly choice: ModelChoice;
  /** In the whole country there is but one scope: everything. */
  readonly isNation: boolean;
  readonly choose: (name: keyof ModelChoice, value: string | null) => void;
};

type SelectProps<Value extends string> = {
  readonly label: string;
  readonly all: string;
  readonly values: readonly Value[];
  readonly words: Readonly<Record<Value, { readonly vi: string; readonly en: string }>>;
  readonly chosen: Value | null;
  readonly onChoose: (value: string) => void;
};

const Choice = <Value extends string>({
  label,
  all,
  values,
  words,
  chosen,
  onChoose,
}: SelectProps<Value>) => {
  const local = useLocalText();
  return (
    <NativeSelect
      label={label}
      value={chosen ?? ''}
      data={[{ value: '', label: all }, ...values.map((value) => ({ value, label: local(words[value]) }))]}
      onChange={(event) => onChoose(event.currentTarget.value)}
    />
  );
};

/** What narrows the list of models. */
export const ModelFilters = ({ choice, isNation, choose }: Props) => {
  const t = useModelText();
  const [typed, setTyped] = useState(choice.search);
  return (
    <search className={`${styles.filters} dv-no-print`}>
      {isNation ? null : (
        <SegmentedControl
          className={styles.scope ?? ''}
          aria-label={t('model.scope')}
          value={choice.scope}
          data={MODEL_SCOPES.map((scope) => ({ value: scope, label: t(`model.scope.${scope}`) }))}
          onChange={(scope) => choose('scope', scope === 'KEPT' ? null : scope)}
        />
      )}
      <TextInput
        className={styles.search ?? ''}
        label={t('model.search')}
        placeholder={t('model.searchHint')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          choose('search', event.currentTarget.value);
        }}
      />
      <Choice
        label={t('model.field')}
        all={t('model.field.all')}
        values={MODEL_FIELDS}
        words={MODEL_FIELD_WORDS}
        chosen={choice.field}
        onChoose={(value) => choose('field', value)}
      />
      <Choice
        label={t('model.state')}
        all={t('model.state.all')}
        values={MODEL_STATES}
        words={MODEL_STATE_WORDS}
        chosen={choice.state}
        onChoose={(value) => choose('state', value)}
      />
      <Choice
        label={t('model.level')}
        all={t('model.level.all')}
        values={RECOGNITION_LEVELS}
        words={RECOGNITION_LEVEL_WORDS}
        chosen={choice.level}
        onChoose={(value) => choose('level', value)}
      />
      <Choice
        label={t('model.kind')}
        all={t('model.kind.all')}
        values={MODEL_KINDS}
        words={MODEL_KIND_WORDS}
        chosen={choice.kind}
        onChoose={(value) => choose('kind', value)}
      />
    </search>
  );
};
