import type { CriteriaSet, SubjectScore } from '@danvan/domain/scoring';
import { Message, SaveIndicator, type SaveState } from '@danvan/ui';
import { Button, Tooltip } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './Sheet.module.css';
import { usePoints } from './use-points.ts';
import { useSheetText } from './use-sheet-text.ts';

type Props = {
  readonly set: CriteriaSet;
  /** Null: still being computed; undefined: nothing is computed here. */
  readonly score: SubjectScore | null | undefined;
  /** Null: nothing is typed here. */
  readonly save: {
    readonly state: SaveState;
    readonly trouble: string | null;
    readonly again: () => void;
  } | null;
  readonly action: ReactNode;
};

/** Always in sight below a sheet: the provisional total, whether all is saved, and the one act that ends it. */
export const SheetBar = ({ set, score, save, action }: Props) => {
  const t = useSheetText();
  return (
    <div className={`${styles.bar} dv-no-print`}>
      {set.outcome === 'POINTS' && score !== undefined ? <Total set={set} score={score} /> : <span />}
      <div className={styles.doing}>
        {save ? <SaveIndicator state={save.state} words={t(`save.${save.state}`)} /> : null}
        {save?.state === 'failed' ? (
          <Button variant="default" size="xs" onClick={save.again}>
            {t('save.again')}
          </Button>
        ) : null}
        {action}
      </div>
      {save?.trouble ? <Message tone="bad">{save.trouble}</Message> : null}
    </div>
  );
};

type TotalProps = { readonly set: CriteriaSet; readonly score: SubjectScore | null };

const Total = ({ set, score }: TotalProps) => {
  const t = useSheetText();
  const shown = usePoints();
  if (score === null) return <span className={styles.quiet}>{t('points.coming')}</span>;
  const isWhole = set.scale === null || score.achievable.eq(set.scale);
  return (
    <div>
      <div className={styles.total}>
        <span>{t('points.total')}</span>
        <strong aria-live="polite">{shown(score.total)}</strong>
        <span className={styles.most}>/ {shown(score.achievable)}</span>
        {isWhole || set.scale === null ? null : (
          <span className={styles.quiet}>
            {t('points.normalised', { scale: shown(set.scale) })}: {shown(score.normalised)}
          </span>
        )}
      </div>
      <Tooltip
        label={t('points.provisionalWords')}
        multiline
        w={320}
        events={{ hover: true, focus: true, touch: true }}
      >
        <button type="button" className={styles.provisional}>
          {t('points.provisional')}
          <IconInfoCircle size={14} stroke={1.8} aria-hidden />
        </button>
      </Tooltip>
    </div>
  );
};
