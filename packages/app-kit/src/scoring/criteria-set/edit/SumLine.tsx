import { decimalText } from '@danvan/domain/kernel';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useFormat } from '../../../formatting/use-format.ts';
import styles from './Editor.module.css';
import { useEditText } from './use-edit-text.ts';
import type { EditorProps } from './use-set-editor.ts';

/** The sum of the maxima against the scale, always in sight: how much is missing, or too much. */
export const SumLine = ({ editor: { json, sums } }: EditorProps) => {
  const t = useEditText();
  const format = useFormat();
  if (json.outcome === 'RECOGNITION' || sums.difference === null) return null;
  const { difference } = sums;
  const state = difference === '0' ? 'right' : difference.startsWith('-') ? 'under' : 'over';
  const Icon = state === 'right' ? IconCircleCheck : IconAlertTriangle;
  return (
    <p className={styles.sum} data-state={state} role="status">
      <Icon size={16} aria-hidden />
      <span>
        {t('sum.now', {
          sum: format.number(decimalText(sums.maxima.maximum)),
          scale: format.number(json.scale ?? '0'),
        })}
        : <strong>{t(`sum.${state}`, { difference: format.number(difference.replace('-', '')) })}</strong>
      </span>
    </p>
  );
};
