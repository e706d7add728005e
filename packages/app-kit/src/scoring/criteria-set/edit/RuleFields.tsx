import { DIRECTIONS, RULE_NAMES, RULE_WORDS, type RuleName } from '@danvan/domain/scoring';
import { NativeSelect, TextInput } from '@mantine/core';
import { useLocalText } from '../../../language/use-text.ts';
import { ConditionFields } from './ConditionFields.tsx';
import styles from './Editor.module.css';
import { withValue } from './edit-at.ts';
import { ChoiceAt, NumberAt, TextAt } from './fields.tsx';
import { inputsOfRule, type LeafJson, newRule, type RuleJson } from './new-parts.ts';
import { StepFields } from './StepFields.tsx';
import { useEditText } from './use-edit-text.ts';
import type { PlaceProps } from './use-set-editor.ts';

type Props = PlaceProps & { readonly leaf: LeafJson };

/** The rule of a leaf and its parameters, in words; `path` is that of the leaf. */
export const RuleFields = ({ editor, path, leaf }: Props) => {
  const t = useEditText();
  const local = useLocalText();
  const isRecognition = editor.json.outcome === 'RECOGNITION';
  const names: readonly RuleName[] = isRecognition ? ['allOrNothing'] : RULE_NAMES;
  const put = (rule: RuleJson) =>
    editor.change((now) => withValue(now, path, { ...leaf, rule, inputs: inputsOfRule(rule, leaf.inputs) }));
  return (
    <>
      <NativeSelect
        label={t('rule.name')}
        value={leaf.rule.name}
        error={editor.faultAt([...path, 'rule', 'name'])}
        data={names.map((name) => ({ value: name, label: local(RULE_WORDS[name]) }))}
        onChange={(event) => put(newRule(event.currentTarget.value as RuleName))}
      />
      <Parameters editor={editor} path={[...path, 'rule']} rule={leaf.rule} put={put} />
    </>
  );
};

type ParameterProps = PlaceProps & { readonly rule: RuleJson; readonly put: (rule: RuleJson) => void };

/** Numbers of a rule by the names of its members, and what each is called. */
const NUMBERS = {
  targetRatio: [['half', 'rule.half', true]],
  perOccurrence: [['points', 'rule.points', false]],
  bonusPenalty: [
    ['bonus', 'rule.bonus', false],
    ['penalty', 'rule.penalty', false],
    ['minimum', 'rule.minimum', false],
  ],
  deductFromFull: [
    ['points', 'rule.deduct', false],
    ['floor', 'rule.minimum', false],
  ],
  lateness: [['share', 'rule.share', true]],
} as const satisfies Partial<Record<RuleName, readonly (readonly [string, string, boolean])[]>>;

const hasNumbers = (name: RuleName): name is keyof typeof NUMBERS => name in NUMBERS;

const Parameters = ({ editor, path, rule, put }: ParameterProps) => {
  const t = useEditText();
  const numbers = hasNumbers(rule.name) ? NUMBERS[rule.name] : [];
  return (
    <>
      <div className={styles.pair}>
        {'direction' in rule ? (
          <ChoiceAt
            editor={editor}
            path={[...path, 'direction']}
            label={t('rule.direction')}
            choices={DIRECTIONS.map((value) => ({ value, label: t(`rule.${value}`) }))}
          />
        ) : null}
        {numbers.map(([name, label, isShare]) => (
          <NumberAt key={name} editor={editor} path={[...path, name]} label={t(label)} isShare={isShare} />
        ))}
      </div>
      {rule.name === 'bands' || rule.name === 'rankBand' ? (
        <StepFields editor={editor} path={[...path, 'steps']} ofRanks={rule.name === 'rankBand'} />
      ) : null}
      {rule.name === 'allOrNothing' ? (
        <ConditionFields
          editor={editor}
          path={[...path, 'condition']}
          inputs={[...path.slice(0, -1), 'inputs']}
        />
      ) : null}
      {rule.name === 'expression' ? (
        <ExpressionFields editor={editor} path={path} rule={rule} put={put} />
      ) : null}
    </>
  );
};

const namesIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[,;\s]+/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  ),
];

type ExpressionProps = ParameterProps & { readonly rule: Extract<RuleJson, { name: 'expression' }> };

const ExpressionFields = ({ editor, path, rule, put }: ExpressionProps) => {
  const t = useEditText();
  const bad = rule.inputs.findIndex((_, index) => editor.faultAt([...path, 'inputs', index]) !== null);
  return (
    <div className={styles.pair}>
      <TextAt
        editor={editor}
        path={[...path, 'text']}
        label={t('rule.text')}
        description={t('rule.text.words')}
      />
      <TextInput
        label={t('rule.inputs')}
        description={t('rule.inputs.words')}
        defaultValue={rule.inputs.join(', ')}
        error={bad < 0 ? null : editor.faultAt([...path, 'inputs', bad])}
        onBlur={(event) => put({ ...rule, inputs: namesIn(event.currentTarget.value) })}
      />
    </div>
  );
};
