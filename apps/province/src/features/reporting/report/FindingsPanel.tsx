import { Section } from '@danvan/ui';
import { IconCircleCheck } from '@tabler/icons-react';
import { useText } from '../../../language/use-text.ts';
import { FindingList } from './FindingList.tsx';
import styles from './Findings.module.css';
import { FINDING_GROUPS, mayHandIn, type SortedFindings } from './sort-findings.ts';
import type { ReadyForm } from './use-form-parts.ts';

type Props = {
  readonly findings: SortedFindings;
  readonly form: ReadyForm;
  readonly jump: (code: string) => void;
};

/** What still stands in the way of handing in, beside the figures. */
export const FindingsPanel = ({ findings, form, jump }: Props) => {
  const t = useText();
  const isEmpty = FINDING_GROUPS.every((group) => findings[group].length === 0);
  return (
    <div className="dv-no-print">
      <Section title={t('findings.title')}>
        {mayHandIn(findings) ? (
          <p className={styles.good}>
            <IconCircleCheck size={16} stroke={1.8} aria-hidden /> {t('findings.none')}
          </p>
        ) : null}
        {isEmpty ? null : <FindingList findings={findings} form={form} onChoose={jump} />}
      </Section>
    </div>
  );
};
