import type { BulkTable } from '../../../database/insert-many.ts';

export type EmulationBlockRow = {
  id: string;
  name: string;
  keeper_id: string;
  tree: string;
  level: string;
};
export type ClusterRow = {
  id: string;
  block_id: string;
  established_on: string;
  ended_on: string | null;
  end_reason: string | null;
};
export type ClusterYearRow = {
  cluster_id: string;
  year: number;
  lead_id: string | null;
  deputy_id: string | null;
};
export type ClusterMemberRow = {
  cluster_id: string;
  year: number;
  position: number;
  unit_id: string;
  valid_from: string;
  valid_to: string;
  in_place_of_id: string | null;
};
export type PledgeSigningRow = {
  cluster_id: string;
  year: number;
  unit_id: string;
  number: number;
  on_day: string;
  text: string | null;
  reason: string | null;
};
export type PledgeTargetRow = {
  cluster_id: string;
  year: number;
  unit_id: string;
  number: number;
  position: number;
  indicator_code: string;
  value: string;
};

export const EMULATION_BLOCK: BulkTable<EmulationBlockRow> = {
  table: 'emulation_block',
  columns: { id: 'text', name: 'text', keeper_id: 'text', tree: 'text', level: 'text' },
};
export const CLUSTER: BulkTable<ClusterRow> = {
  table: 'cluster',
  columns: {
    id: 'text',
    block_id: 'text',
    established_on: 'date',
    ended_on: 'date',
    end_reason: 'text',
  },
};
export const CLUSTER_YEAR: BulkTable<ClusterYearRow> = {
  table: 'cluster_year',
  columns: { cluster_id: 'text', year: 'integer', lead_id: 'text', deputy_id: 'text' },
};
export const CLUSTER_MEMBER: BulkTable<ClusterMemberRow> = {
  table: 'cluster_member',
  columns: {
    cluster_id: 'text',
    year: 'integer',
    position: 'integer',
    unit_id: 'text',
    valid_from: 'date',
    valid_to: 'date',
    in_place_of_id: 'text',
  },
};
export const PLEDGE_SIGNING: BulkTable<PledgeSigningRow> = {
  table: 'pledge_signing',
  columns: {
    cluster_id: 'text',
    year: 'integer',
    unit_id: 'text',
    number: 'integer',
    on_day: 'date',
    text: 'text',
    reason: 'text',
  },
};
export const PLEDGE_TARGET: BulkTable<PledgeTargetRow> = {
  table: 'pledge_target',
  columns: {
    cluster_id: 'text',
    year: 'integer',
    unit_id: 'text',
    number: 'integer',
    position: 'integer',
    indicator_code: 'text',
    value: 'numeric',
  },
};
