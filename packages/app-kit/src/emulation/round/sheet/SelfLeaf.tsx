import { GAP_WORDS, type Gap } from '@danvan/domain/emulation';
import type { InputDefinition } from '@danvan/domain/scoring';
import { Checkbox, Textarea } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useLocalText } from '../../../language/use-text.ts';
import { type EntryFault, inputOf } from './drafted-sheet.ts';
import { InputField } from './InputField.tsx';
import styles from './Sheet.module.css';
import type { ShownPrefill } from './sheet.graphql.ts';
import type { TypedLeaf } from './typed-leaf.ts';
import { useFaultText } from './use-fault-text.ts';
import { useSheetText } from './use-sheet-text.ts';

export type SelfLeafProps = {
  readonly inputs: readonly InputDefinition[];
  readonly mayBeNotAssigned: boolean;
  readonly typed: TypedLeaf;
  readonly onTyped: (typed: TypedLeaf) => void;
  readonly prefill: readonly ShownPrefill[];
  readonly faults: readonly EntryFault[];
  /** What the server said of it. */
  readonly refused: string | null;
  readonly gap: Gap | null;
  readonly readOnly: boolean;
};

/** What a unit says of one criterion: its figures, or that it was not assigned; and why it says otherwise. */
export const SelfLeaf = (props: SelfLeafProps) => {
  const { inputs, typed, onTyped, prefill, faults, refused, gap, readOnly } = props;
  const local = useLocalText();
  const faultText = useFaultText();
  const faultAt = (input: string): string | null => {
    const fault = faults.find((each) => inputOf(each) === input);
    return fault ? faultText(fault) : null;
  };
  return (
    <>
      {typed.isAssigned ? (
        <div className={styles.fields}>
          {inputs.map((input) => (
            <InputField
              key={input.name}
              input={input}
              text={typed.values[input.name] ?? ''}
              onText={(text) => onTyped({ ...typed, values: { ...typed.values, [input.name]: text } })}
              prefilled={prefill.find(({ name }) => name === input.name) ?? null}
              fault={faultAt(input.name)}
              readOnly={readOnly}
            />
          ))}
        </div>
      ) : null}
      {gap ? (
        <p className={styles.gap}>
          <IconInfoCircle size={14} stroke={1.8} aria-hidden />
          {local(GAP_WORDS[gap.policy])}
        </p>
      ) : null}
      {refused ? <p className={styles.fault}>{refused}</p> : null}
      <NotAssigned {...props} />
      <Reason {...props} />
    </>
  );
};

const NotAssigned = ({ mayBeNotAssigned, typed, onTyped, readOnly }: SelfLeafProps) => {
  const t = useSheetText();
  if (readOnly) return typed.isAssigned ? null : <p className={styles.quiet}>{t('leaf.notAssigned')}</p>;
  if (!mayBeNotAssigned) return null;
  return (
    <Checkbox
      size="xs"
      className={styles.check ?? ''}
      label={t('leaf.markNotAssigned')}
      checked={!typed.isAssigned}
      onChange={(event) => onTyped({ ...typed, isAssigned: !event.currentTarget.checked })}
    />
  );
};

/** Asked for where the domain wants one; shown where there is one. */
const Reason = ({ typed, onTyped, faults, readOnly }: SelfLeafProps) => {
  const t = useSheetText();
  const faultText = useFaultText();
  const fault = faults.find(({ path }) => path.includes('reason'));
  if (readOnly) return typed.reason === '' ? null : <p className={styles.words}>{typed.reason}</p>;
  if (typed.isAssigned && typed.reason === '' && !fault) return null;
  return (
    <Textarea
      className={styles.reason ?? ''}
      label={t(typed.isAssigned ? 'leaf.reason' : 'leaf.notAssignedReason')}
      description={t(typed.isAssigned ? 'leaf.reasonHint' : 'leaf.notAssignedHint')}
      autosize
      minRows={1}
      value={typed.reason}
      error={fault ? faultText(fault) : null}
      onChange={(event) => onTyped({ ...typed, reason: event.currentTarget.value })}
    />
  );
};
