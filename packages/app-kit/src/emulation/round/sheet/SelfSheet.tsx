import { criteriaOf } from '@danvan/domain/emulation';
import { type Decimal, decimal } from '@danvan/domain/kernel';
import type { CriteriaSet, CriterionKey } from '@danvan/domain/scoring';
import { useMemo } from 'react';
import { ConditionList } from './ConditionList.tsx';
import { CriteriaTree } from './CriteriaTree.tsx';
import { HandIn } from './HandIn.tsx';
import { LeafRecord } from './LeafRecord.tsx';
import { SelfLeaf } from './SelfLeaf.tsx';
import { SheetAccount } from './SheetAccount.tsx';
import { SheetBar } from './SheetBar.tsx';
import type { ShownEntry, ShownSheet } from './sheet.graphql.ts';
import { useLiveScore } from './use-live-score.ts';
import { useSelfDraft } from './use-self-draft.ts';

type Props = { readonly sheet: ShownSheet; readonly set: CriteriaSet; readonly again: () => void };

/** The points that hold on the server: of the last stage that the viewer may know. */
const knownPoints = (entries: readonly ShownEntry[]): ReadonlyMap<CriterionKey, Decimal> =>
  new Map(
    entries.flatMap(({ key, self, recheck, final }) => {
      const points = final?.points ?? recheck?.points ?? self.points;
      return points === null ? [] : [[key, decimal(points)] as const];
    }),
  );

/** Which criteria are met, in a set that recognises. */
const metOf = (
  leaves: readonly { readonly key: CriterionKey; readonly isMet: boolean | null }[],
): ReadonlyMap<CriterionKey, boolean> =>
  new Map(leaves.flatMap(({ key, isMet }) => (isMet === null ? [] : [[key, isMet] as const])));

/** A sheet as its unit fills it in, and as everybody entitled reads it. */
export const SelfSheet = ({ sheet, set, again }: Props) => {
  const self = useSelfDraft(sheet, set);
  const { draft, drafted, mayWrite } = self;
  const live = useLiveScore(set, drafted.sheet);
  const entries = useMemo(() => new Map(sheet.entries.map((entry) => [entry.key, entry])), [sheet.entries]);
  const points = useMemo(
    () =>
      mayWrite && live
        ? new Map(live.leaves.map((leaf) => [leaf.key, leaf.points]))
        : knownPoints(sheet.entries),
    [mayWrite, live, sheet.entries],
  );
  const met = useMemo(
    () => metOf((mayWrite ? live?.leaves : sheet.score?.leaves) ?? []),
    [mayWrite, live, sheet.score],
  );
  const part = (key: CriterionKey) => {
    const criterion = criteriaOf(set).get(key);
    const typed = draft.typed.get(key);
    const entry = entries.get(key);
    if (!criterion || !typed || !entry) return null;
    return (
      <>
        <SelfLeaf
          inputs={criterion.criterion.inputs}
          mayBeNotAssigned={criterion.kind === 'LEAF' && criterion.criterion.mayBeNotAssigned}
          typed={typed}
          onTyped={self.type}
          prefill={entry.prefill}
          faults={drafted.faults.get(key) ?? []}
          refused={draft.refused.get(key) ?? null}
          gap={mayWrite ? (drafted.gaps.find((gap) => gap.key === key) ?? null) : null}
          readOnly={!mayWrite}
        />
        <LeafRecord sheet={sheet} entry={entry} again={again} />
      </>
    );
  };
  return (
    <>
      {mayWrite ? null : <SheetAccount sheet={sheet} />}
      <CriteriaTree criteria={set.criteria} points={points} leaf={({ key }) => part(key)} met={met} />
      <ConditionList set={set} part={part} />
      {mayWrite ? (
        <SheetBar
          set={set}
          score={live}
          save={{ state: self.stand, trouble: self.trouble, again: self.again }}
          action={<HandIn sheet={sheet} set={set} self={self} score={live} onDone={again} />}
        />
      ) : null}
    </>
  );
};
