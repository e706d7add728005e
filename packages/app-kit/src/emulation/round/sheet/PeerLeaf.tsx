import { decimal } from '@danvan/domain/kernel';
import { formatDecimal } from '@danvan/domain/reporting';
import type { CriterionLeaf } from '@danvan/domain/scoring';
import { Button, TextInput } from '@mantine/core';
import styles from './Sheet.module.css';
import type { usePeerDraft } from './use-peer-draft.ts';
import { useSheetText } from './use-sheet-text.ts';

type Props = {
  readonly leaf: CriterionLeaf;
  /** What the unit gave itself. */
  readonly self: string | null;
  readonly peer: ReturnType<typeof usePeerDraft>;
};

/** What one's own unit gives a peer for a criterion, and a word about it. */
export const PeerLeaf = ({ leaf: { key }, self, peer }: Props) => {
  const t = useSheetText();
  const typed = peer.typed.get(key) ?? { key, points: '', comment: '' };
  return (
    <div className={styles.fields}>
      <div className={styles.field}>
        <TextInput
          label={t('peer.points')}
          inputMode="decimal"
          autoComplete="off"
          classNames={{ input: styles.figure ?? '' }}
          value={typed.points}
          error={peer.faults.get(key) ?? null}
          onChange={(event) => peer.type({ ...typed, points: event.currentTarget.value })}
        />
        {self !== null && typed.points === '' ? (
          <Button
            variant="subtle"
            size="compact-sm"
            className={styles.attach ?? ''}
            onClick={() => peer.type({ ...typed, points: formatDecimal(decimal(self), 'vi') })}
          >
            {t('peer.asSelf')}
          </Button>
        ) : null}
      </div>
      <div className={styles.wide}>
        <TextInput
          label={t('peer.comment')}
          autoComplete="off"
          classNames={{ input: styles.choice ?? '' }}
          value={typed.comment}
          onChange={(event) => peer.type({ ...typed, comment: event.currentTarget.value })}
        />
      </div>
    </div>
  );
};
