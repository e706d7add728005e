import { ROUND_ACT_WORDS } from '@danvan/domain/emulation';
import { ConfirmDialog, Message, ReasonDialog } from '@danvan/ui';
import { useLocalText } from '../../../language/use-text.ts';
import { useDone } from '../../../programme/task/form/use-done.ts';
import type { ShownRound } from '../round.graphql.ts';
import styles from './Round.module.css';
import { type PlainAct, useRoundActs } from './use-round-acts.ts';
import { useRoundText } from './use-round-text.ts';

type Props = {
  readonly act: PlainAct;
  readonly round: ShownRound;
  readonly onClose: () => void;
  /** The act happened. */
  readonly onDone: () => void;
};

/** Says what an act means for everybody before it happens; what takes something back asks why. */
export const ActDialog = ({ act, round: { id, version, ...round }, onClose, onDone }: Props) => {
  const t = useRoundText();
  const local = useLocalText();
  const { perform, busy, said, faultAt } = useRoundActs()[act];
  const done = useDone(onClose);
  const run = async (reason: string | null) => {
    const outcome = await perform({ id, version, reason });
    done(outcome);
    if (outcome.ok) onDone();
  };
  const shared = {
    opened: true,
    title: local(ROUND_ACT_WORDS[act]),
    confirmLabel: local(ROUND_ACT_WORDS[act]),
    cancelLabel: t('act.close'),
    busy,
    onClose,
  } as const;
  if (act === 'CANCEL' || act === 'REOPEN_RECHECK')
    return (
      <ReasonDialog
        {...shared}
        reasonLabel={t(`act.${act}.reason`)}
        missing={t('act.missing')}
        fault={faultAt('reason') ?? said}
        onConfirm={(reason) => void run(reason)}
      >
        {t(`act.${act}.say`)}
      </ReasonDialog>
    );
  return (
    <ConfirmDialog {...shared} fault={said} onConfirm={() => void run(null)}>
      <p>{t(`act.${act}.say`)}</p>
      {act === 'PUBLISH' ? <WhoSeesWhat /> : null}
      {act === 'START_PEER_REVIEW' ? <NotHandedIn groups={round.groups} /> : null}
    </ConfirmDialog>
  );
};

const WhoSeesWhat = () => {
  const t = useRoundText();
  return (
    <ul className={styles.list}>
      <li>{t('act.PUBLISH.everyone')}</li>
      <li>{t('act.PUBLISH.own')}</li>
      <li>{t('act.PUBLISH.nobody')}</li>
    </ul>
  );
};

const NotHandedIn = ({ groups }: Pick<ShownRound, 'groups'>) => {
  const t = useRoundText();
  const count = groups.reduce((missing, { sheets, submitted }) => missing + sheets - submitted, 0);
  return count > 0 ? <Message tone="warning">{t('act.START_PEER_REVIEW.missing', { count })}</Message> : null;
};
