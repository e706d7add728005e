import type { EmulationCluster } from '@danvan/domain/emulation';
import type { CriteriaSetId, WorkRecord } from '@danvan/domain/programme';
import type { CriteriaSet } from '@danvan/domain/scoring';
import type { DatasetRecord } from '../programme/record.ts';

/** The record of something that a data set brings to scoring and emulation; rules are shipped, all else is made up. */
export type EmulationRecord = WorkRecord &
  Pick<DatasetRecord, 'told' | 'alsoFoundBy'> & {
    readonly origin: 'ENTERED' | 'DEMONSTRATION';
    readonly source: null;
  };

/** A record with what its noun says. */
export type EmulationEntry<Content> = { readonly record: EmulationRecord; readonly content: Content };

export type CriteriaSetEntry = EmulationEntry<{ readonly id: CriteriaSetId; readonly set: CriteriaSet }>;
export type ClusterEntry = EmulationEntry<EmulationCluster>;
