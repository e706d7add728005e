import { GAP_WORDS, type Gap } from '@danvan/domain/emulation';
import type { CriterionKey, SubjectScore } from '@danvan/domain/scoring';
import { Dialog, Message } from '@danvan/ui';
import { Button, Group } from '@mantine/core';
import { useLocalText } from '../../../language/use-text.ts';
import type { DraftedSheet } from './drafted-sheet.ts';
import styles from './Sheet.module.css';
import { usePoints } from './use-points.ts';
import { useSheetText } from './use-sheet-text.ts';

type Props = {
  readonly drafted: DraftedSheet;
  readonly score: SubjectScore | null;
  readonly isSaved: boolean;
  readonly nameOf: (key: CriterionKey) => string;
  readonly busy: boolean;
  readonly said: string | null;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
};

/** Before a sheet is handed in: what has to be mended, what is missing and what the set does about it. */
export const HandInDialog = (props: Props) => {
  const { drafted, score, isSaved, nameOf, busy, said, onConfirm, onClose } = props;
  const t = useSheetText();
  const shown = usePoints();
  const faulty = [...drafted.faults.keys()];
  const isReady = faulty.length === 0 && isSaved;
  return (
    <Dialog opened onClose={onClose} title={t('handIn.act')}>
      {said ? <Message tone="bad">{said}</Message> : null}
      {faulty.length > 0 ? (
        <Message tone="bad" title={t('handIn.faults', { count: faulty.length })}>
          <Criteria keys={faulty} nameOf={nameOf} onGo={onClose} />
        </Message>
      ) : null}
      {faulty.length === 0 && !isSaved ? <Message tone="warning">{t('handIn.unsaved')}</Message> : null}
      <Gaps gaps={drafted.gaps} nameOf={nameOf} onGo={onClose} />
      {score ? <p>{t('handIn.total', { points: shown(score.total) })}</p> : null}
      <p>{t('handIn.say')}</p>
      <Group justify="flex-end" gap={8} mt={20}>
        <Button variant="default" onClick={onClose}>
          {t('handIn.close')}
        </Button>
        <Button loading={busy} disabled={!isReady} onClick={onConfirm}>
          {t('handIn.act')}
        </Button>
      </Group>
    </Dialog>
  );
};

type ListProps = {
  readonly keys: readonly CriterionKey[];
  readonly nameOf: (key: CriterionKey) => string;
  readonly onGo: () => void;
};

const Criteria = ({ keys, nameOf, onGo }: ListProps) => (
  <ul className={styles.list}>
    {keys.map((key) => (
      <li key={key}>
        <a href={`#tc-${key}`} onClick={onGo}>
          {key} {nameOf(key)}
        </a>
      </li>
    ))}
  </ul>
);

const POLICIES = [
  'INCOMPLETE',
  'ZERO',
  'NOT_ASSIGNED',
  'NOT_MET',
] as const satisfies readonly Gap['policy'][];

const Gaps = ({ gaps, ...list }: Omit<ListProps, 'keys'> & { readonly gaps: readonly Gap[] }) => {
  const t = useSheetText();
  const local = useLocalText();
  if (gaps.length === 0) return <Message tone="good">{t('handIn.whole')}</Message>;
  return (
    <Message tone="warning" title={t('handIn.gaps', { count: gaps.length })}>
      {POLICIES.map((policy) => {
        const keys = gaps.filter((gap) => gap.policy === policy).map(({ key }) => key);
        return keys.length === 0 ? null : (
          <div key={policy}>
            <p>{local(GAP_WORDS[policy])}</p>
            <Criteria keys={keys} {...list} />
          </div>
        );
      })}
    </Message>
  );
};
