import { SHEET_STATE_WORDS } from '@danvan/domain/emulation';
import type { CriteriaSet } from '@danvan/domain/scoring';
import { Message, PageHeader, ReasonDialog, StateBadge } from '@danvan/ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useFormat } from '../../../formatting/use-format.ts';
import { RouterLink } from '../../../frame/RouterLink.tsx';
import { useLocalText } from '../../../language/use-text.ts';
import { Demonstration } from '../../../report/Demonstration.tsx';
import { SendBackSheet, type ShownSheet } from './sheet.graphql.ts';
import { useSheetAct } from './use-sheet-act.ts';
import { useSheetText } from './use-sheet-text.ts';

type Props = { readonly sheet: ShownSheet; readonly set: CriteriaSet; readonly onDone: () => void };

const TONES = { OPEN: 'draft', SUBMITTED: 'submitted', SENT_BACK: 'sentBack' } as const;

/** What a sheet is to whoever looks at it now. */
const titleOf = ({ openActs, isOwn }: ShownSheet, isPublished: boolean) => {
  if (isPublished) return 'sheet.result';
  if (openActs.includes('SCORE_PEERS')) return 'sheet.peer';
  return isOwn ? 'sheet.self' : 'sheet.sheet';
};

/** Whose sheet it is, in which round, and where it stands. */
export const SheetHead = ({ sheet, set, onDone }: Props) => {
  const t = useSheetText();
  const local = useLocalText();
  const format = useFormat();
  const { round, state } = sheet;
  if (!round) return null;
  const title = titleOf(sheet, round.state === 'PUBLISHED');
  return (
    <>
      <PageHeader
        trail={<RouterLink href={`/dot-cham/${encodeURIComponent(round.id)}`}>{round.title}</RouterLink>}
        title={`${t(title)}: ${sheet.subject.shortName}`}
        mark={
          <>
            <StateBadge tone={TONES[state]} word={local(SHEET_STATE_WORDS[state])} />
            <Demonstration when={round.origin === 'DEMONSTRATION'} />
          </>
        }
        purpose={t('sheet.purpose', {
          unit: sheet.subject.name,
          set: local(set.name),
          version: set.version,
          from: format.day(round.firstDay),
          to: format.day(round.lastDay),
        })}
        action={sheet.openActs.includes('SEND_BACK') ? <SendBack sheet={sheet} onDone={onDone} /> : null}
      />
      {sheet.sendBackReason !== null && state === 'SENT_BACK' ? (
        <Message tone="warning" title={t('returned.title')}>
          {sheet.sendBackReason}
        </Message>
      ) : null}
    </>
  );
};

const SendBack = ({ sheet, onDone }: Omit<Props, 'set'>) => {
  const t = useSheetText();
  const [open, setOpen] = useState(false);
  const { perform, busy, said } = useSheetAct(SendBackSheet, (data) => data.sendBackSheet);
  const sendBack = async (reason: string) => {
    if (!(await perform({ sheetId: sheet.id, version: sheet.version, reason }))) return;
    setOpen(false);
    onDone();
  };
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('sendBack.act')}
      </Button>
      {open ? (
        <ReasonDialog
          opened
          title={t('sendBack.act')}
          reasonLabel={t('sendBack.reason')}
          missing={t('act.missing')}
          confirmLabel={t('sendBack.act')}
          cancelLabel={t('act.close')}
          busy={busy}
          fault={said}
          onClose={() => setOpen(false)}
          onConfirm={(reason) => void sendBack(reason)}
        />
      ) : null}
    </>
  );
};
