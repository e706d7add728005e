import { decimalText } from '@danvan/domain/kernel';
import { readVietnameseNumber } from '@danvan/domain/reporting';
import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { formatNumberText } from '../../../formatting/number.ts';
import { useFormat } from '../../../formatting/use-format.ts';
import type { Supposal } from '../engine/protocol.ts';
import type { Supposals } from '../use-supposals.ts';
import { useWhatIfText } from '../use-what-if-text.ts';

type Props = {
  readonly label: string;
  /** The figure as it is; null: there is none. */
  readonly now: string | null;
  readonly at: Omit<Extract<Supposal, { kind: 'FIGURE' }>, 'value'>;
  readonly supposals: Supposals;
};

const DECIMALS = 4;

/** One figure; what is typed is supposed when the field is left, an empty field supposes that there is none. */
export const FigureField = ({ label, now, at, supposals }: Props) => {
  const t = useWhatIfText();
  const format = useFormat();
  const supposed = supposals.all.find(
    (each) =>
      each.kind === 'FIGURE' && each.key === at.key && each.subject === at.subject && each.input === at.input,
  );
  const shown = supposed ? supposed.value : now;
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const settle = (): void => {
    if (typed === null) return;
    const text = typed.trim();
    const isNegative = /^[-−–]/u.test(text);
    const read =
      text === '' ? null : readVietnameseNumber(isNegative ? text.slice(1).trim() : text, DECIMALS);
    setWrong(read !== null && !read.ok);
    if (read !== null && !read.ok) return;
    const plain = read === null ? null : decimalText(isNegative ? read.value.times(-1) : read.value);
    setTyped(null);
    if (plain === now) supposals.takeBack({ ...at, value: plain });
    else supposals.suppose({ ...at, value: plain });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') settle();
  };
  return (
    <TextInput
      label={label}
      description={now === null ? t('figures.missing') : t('figures.now', { value: format.number(now) })}
      value={typed ?? (shown === null ? '' : formatNumberText(shown, 'vi'))}
      error={isWrong ? t('figures.wrong') : null}
      inputMode="decimal"
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={settle}
      onKeyDown={onKeyDown}
    />
  );
};
