import type { Result } from '../../kernel/index.ts';
import type { FieldFault, Legal, TextFaultCode } from '../../programme/index.ts';
import type { EmulationCluster } from './model.ts';

/** Why a cluster, or an act upon it, is not taken. */
export type ClusterFaultCode =
  | TextFaultCode
  | 'CLUSTER_ENDED'
  | 'YEAR_NOT_USABLE'
  | 'YEAR_NOT_SET'
  | 'MEMBERS_REQUIRED'
  | 'MEMBER_TWICE'
  | 'MEMBER_DAYS_NOT_IN_YEAR'
  | 'MEMBER_LEAVES_BEFORE'
  | 'MEMBER_NOT_THERE'
  | 'MEMBER_ENDS'
  | 'MEMBER_NOT_ALIKE'
  | 'MEMBER_NOT_BELOW_KEEPER'
  | 'MEMBER_IN_OTHER_CLUSTER'
  | 'LEAD_REQUIRED'
  | 'LEAD_NOT_MEMBER'
  | 'LEADS_TWICE_RUNNING'
  | 'DEPUTY_NOT_MEMBER'
  | 'DEPUTY_LEADS'
  | 'NOT_A_MEMBER'
  | 'SIGNED_ALREADY'
  | 'NOT_SIGNED_YET'
  | 'PLEDGE_CHANGED'
  | 'PLEDGE_EMPTY'
  | 'TARGET_TWICE'
  | 'TARGET_UNKNOWN'
  | 'TARGET_NOT_A_NUMBER'
  | 'TARGET_NOT_WHOLE'
  | 'NO_CHANGE_WAITING'
  | 'NOT_A_SUCCESSOR'
  | 'END_IN_FUTURE'
  | 'END_BEFORE_ESTABLISHED'
  | 'ESTABLISHED_AFTER_ITS_YEARS';

/** What is allowed and yet worth a second look. */
export type ClusterWarningCode =
  | 'CLUSTER_OF_ONE'
  | 'FEW_MEMBERS'
  | 'MANY_MEMBERS'
  | 'NO_DEPUTY'
  | 'MEMBER_NOT_WHOLE_YEAR'
  | 'PLEDGE_LATE'
  | 'OFFICE_PASSED_ON'
  | 'OFFICE_VACANT';

export type ClusterFault = FieldFault<ClusterFaultCode>;
export type ClusterFaults = readonly ClusterFault[];

/** A part that was checked, or everything that is wrong with it. */
export type CheckedOfCluster<T> = Result<T, ClusterFault | ClusterFaults>;

/** What comes of an act upon a cluster. */
export type ClusterOutcome = Result<Legal<EmulationCluster, ClusterWarningCode>, ClusterFaults>;
