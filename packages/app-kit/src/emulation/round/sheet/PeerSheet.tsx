import { decimal } from '@danvan/domain/kernel';
import { type CriteriaSet, leavesOf } from '@danvan/domain/scoring';
import { ConfirmDialog } from '@danvan/ui';
import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { CriteriaTree } from './CriteriaTree.tsx';
import { LeafEvidence } from './LeafEvidence.tsx';
import { PeerLeaf } from './PeerLeaf.tsx';
import { readSheet } from './read-sheet.ts';
import { SelfLeaf } from './SelfLeaf.tsx';
import { SheetBar } from './SheetBar.tsx';
import { type ShownSheet, SubmitPeerReview } from './sheet.graphql.ts';
import { typedOf } from './typed-leaf.ts';
import { usePeerDraft } from './use-peer-draft.ts';
import { useSheetAct } from './use-sheet-act.ts';
import { useSheetText } from './use-sheet-text.ts';

type Props = { readonly sheet: ShownSheet; readonly set: CriteriaSet; readonly again: () => void };

/** A peer's sheet: its self-score, and beside each criterion what one's own unit gives and says. */
export const PeerSheet = ({ sheet, set, again }: Props) => {
  const peer = usePeerDraft(sheet);
  const read = useMemo(() => readSheet(sheet), [sheet]);
  const entries = useMemo(() => new Map(sheet.entries.map((entry) => [entry.key, entry])), [sheet.entries]);
  const points = new Map(
    sheet.entries.flatMap(({ key, self }) =>
      self.points === null ? [] : [[key, decimal(self.points)] as const],
    ),
  );
  return (
    <>
      <CriteriaTree
        criteria={set.criteria}
        points={points}
        leaf={(leaf) => {
          const entry = entries.get(leaf.key);
          return entry ? (
            <>
              <SelfLeaf
                inputs={leaf.inputs}
                mayBeNotAssigned={leaf.mayBeNotAssigned}
                typed={typedOf(read, 'SELF', leaf.key)}
                onTyped={() => {}}
                prefill={entry.prefill}
                faults={[]}
                refused={null}
                gap={null}
                readOnly
              />
              <LeafEvidence entry={entry} />
              <PeerLeaf leaf={leaf} self={entry.self.points} peer={peer} />
            </>
          ) : null;
        }}
      />
      <SheetBar
        set={set}
        score={undefined}
        save={{ state: peer.stand, trouble: peer.trouble, again: peer.again }}
        action={<Submit sheet={sheet} peer={peer} leaves={leavesOf(set.criteria).length} onDone={again} />}
      />
    </>
  );
};

type SubmitProps = {
  readonly sheet: ShownSheet;
  readonly peer: ReturnType<typeof usePeerDraft>;
  readonly leaves: number;
  readonly onDone: () => void;
};

const Submit = ({ sheet, peer, leaves, onDone }: SubmitProps) => {
  const t = useSheetText();
  const [open, setOpen] = useState(false);
  const { perform, busy, said } = useSheetAct(SubmitPeerReview, (data) => data.submitPeerReview);
  const done = [...peer.typed.values()].filter(({ points }) => points.trim() !== '').length;
  const submit = async () => {
    if (!(await perform({ sheetId: sheet.id, version: peer.version, reason: null }))) return;
    setOpen(false);
    onDone();
  };
  return (
    <>
      <Button disabled={peer.stand !== 'saved'} onClick={() => setOpen(true)}>
        {t('peer.act')}
      </Button>
      <ConfirmDialog
        opened={open}
        title={t('peer.act')}
        confirmLabel={t('peer.act')}
        cancelLabel={t('act.close')}
        busy={busy}
        fault={said}
        onConfirm={() => void submit()}
        onClose={() => setOpen(false)}
      >
        <p>{t('peer.say', { done, all: leaves })}</p>
        <p>{t('peer.meanWords')}</p>
      </ConfirmDialog>
    </>
  );
};
