import { decimal, decimalText } from '@danvan/domain/kernel';
import { RangeField } from '@danvan/ui';
import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useFormat } from '../../../formatting/use-format.ts';
import { useLocalText } from '../../../language/use-text.ts';
import type { OutlineCriterion, Supposal } from '../engine/protocol.ts';
import type { Supposals } from '../use-supposals.ts';
import { useWhatIfText } from '../use-what-if-text.ts';
import styles from '../WhatIf.module.css';
import { TARGET_SCALE, weightScale } from '../weight-scale.ts';

type Kind = 'WEIGHT' | 'CAP' | 'TARGETS';
type Props = {
  readonly criterion: OutlineCriterion;
  /** What it can give with all that is supposed. */
  readonly supposed: string | undefined;
  readonly supposals: Supposals;
};

const HUNDRED = 100;

const ofKind =
  (criterion: OutlineCriterion, kind: Kind) =>
  (supposal: Supposal): supposal is Extract<Supposal, { kind: Kind }> =>
    supposal.kind === kind && supposal.key === criterion.key;

/** One slider: the weight of a criterion; of a leaf also its cap, or the targets of everybody. */
export const WeightField = ({ criterion, supposed, supposals }: Props) => {
  const t = useWhatIfText();
  const local = useLocalText();
  const format = useFormat();
  const known = (['WEIGHT', 'CAP', 'TARGETS'] as const).find((each) =>
    supposals.all.some(ofKind(criterion, each)),
  );
  const [kind, setKind] = useState<Kind>(known ?? 'WEIGHT');
  const maximum = Number(criterion.maximum ?? 0);
  const isTargets = kind === 'TARGETS';
  const origin = isTargets ? HUNDRED : maximum;
  const current = supposals.all.find(ofKind(criterion, kind));
  // What is being drawn is ahead of the computation; all else is as it was computed.
  const isDrawn = current !== undefined && supposals.all.at(-1) === current;
  const value = Number(isDrawn || isTargets ? (current?.value ?? origin) : (supposed ?? origin));
  const name = local(criterion.name);
  const valueText = isTargets
    ? t('weights.percent', { value: format.number(value) })
    : t('weights.value', { value: format.number(value), maximum: format.number(maximum) });
  const onChange = (next: number): void => {
    const supposal = { kind, key: criterion.key, value: decimalText(decimal(next)) };
    if (next === origin && (isTargets || supposals.all.length === 1)) supposals.takeBack(supposal);
    else supposals.suppose(supposal);
  };
  return (
    <>
      <RangeField
        label={name}
        value={value}
        {...(isTargets ? TARGET_SCALE : weightScale(maximum))}
        origin={origin}
        valueText={valueText}
        isChanged={value !== origin}
        onChange={onChange}
      />
      {criterion.children.length === 0 ? (
        <NativeSelect
          size="xs"
          className={styles.kind}
          aria-label={t('weights.kind', { name })}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value as Kind)}
          data={(['WEIGHT', 'CAP', ...(criterion.hasTargets ? (['TARGETS'] as const) : [])] as const).map(
            (each) => ({
              value: each,
              label: t(`weights.kind.${each}`),
            }),
          )}
        />
      ) : null}
    </>
  );
};
