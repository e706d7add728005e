import type { SheetState, WrittenStage } from '@danvan/domain/emulation';

type Unit = { readonly id: string; readonly name: string; readonly shortName: string };

export type ShownMark = {
  readonly state: 'ASSIGNED' | 'NOT_ASSIGNED';
  readonly values: readonly {
    readonly name: string;
    readonly value: string | null;
    readonly source: string;
  }[];
  readonly setPoints: string | null;
  readonly reason: string | null;
  readonly at: string | null;
  readonly by: string | null;
  readonly points: string | null;
  readonly leafState: string | null;
};

export type ShownEntry = {
  readonly key: string;
  readonly prefill: readonly {
    readonly name: string;
    readonly value: string;
    readonly source: 'REPORTS' | 'PLEDGE' | 'TYPED' | 'CARRIED';
    readonly reports: readonly {
      readonly id: string;
      readonly unitName: string;
      readonly periodLabel: string;
    }[];
    readonly pledgeClusterId: string | null;
  }[];
  readonly self: ShownMark;
  readonly recheck: ShownMark | null;
  readonly final: ShownMark | null;
  readonly peers: readonly {
    readonly unit: Unit;
    readonly points: string | null;
    readonly comment: string | null;
    readonly isOwn: boolean;
  }[];
  readonly peerMean: string | null;
  readonly explanation: { readonly words: string; readonly at: string; readonly by: string } | null;
  readonly changes: readonly {
    readonly stage: WrittenStage;
    readonly before: string;
    readonly after: string;
    readonly reason: string;
    readonly at: string;
    readonly by: string;
    readonly unit: Unit | null;
  }[];
};

export type ShownSheet = {
  readonly id: string;
  readonly version: number;
  readonly state: SheetState;
  readonly subject: Unit;
  readonly unit: Unit;
  readonly group: { readonly id: string; readonly title: string };
  readonly submittedAt: string | null;
  readonly entries: readonly ShownEntry[];
};

export type ShownPrefill = ShownEntry['prefill'][number];
