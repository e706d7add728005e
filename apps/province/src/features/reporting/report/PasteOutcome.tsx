import { useLanguage } from '@danvan/app-kit';
import { wordFault } from '@danvan/domain/reporting';
import { Message } from '@danvan/ui';
import { Button } from '@mantine/core';
import { useText } from '../../../language/use-text.ts';
import type { PastePlan, RefusedCell } from './paste-plan.ts';
import styles from './Report.module.css';
import type { ReadyForm } from './use-form-parts.ts';

type Props = { readonly plan: PastePlan; readonly form: ReadyForm; readonly onClose: () => void };

/** What a paste took, and each cell it did not take, with the reason. */
export const PasteOutcome = ({ plan, form, onClose }: Props) => {
  const t = useText();
  const { language } = useLanguage();
  const { taken, refused } = plan;
  const close = (
    <Button variant="subtle" size="compact-sm" onClick={onClose}>
      {t('kit.close')}
    </Button>
  );
  const why = ({ fault }: RefusedCell) => {
    if (fault.code === 'OUTSIDE_FORM') return t('paste.outside');
    return fault.code === 'NO_SUCH_CHOICE' ? t('paste.noSuchChoice') : wordFault(fault, language);
  };
  const where = ({ indicatorCode }: RefusedCell) =>
    (indicatorCode && form.indicators.get(indicatorCode)?.name[language]) || t('paste.nowhere');
  return (
    <Message
      tone={refused.length > 0 ? 'warning' : 'good'}
      title={t(refused.length > 0 ? 'paste.partly' : 'paste.all', { taken, refused: refused.length })}
      action={close}
    >
      {refused.length > 0 ? (
        <ul className={styles.refused}>
          {refused.map((each, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a refused cell has no other name
            <li key={index}>
              <strong>“{each.text}”</strong> · {where(each)}: {why(each)}
            </li>
          ))}
        </ul>
      ) : (
        t('paste.undo')
      )}
    </Message>
  );
};
