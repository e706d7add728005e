import type { MixedList } from 'typeorm';
import { SessionRow } from '../modules/access/session/session.row.ts';
import { SignInAttemptRow } from '../modules/access/session/sign-in-attempt.row.ts';
import { UserRow } from '../modules/access/user/user.row.ts';
import { AuditEntryRow } from '../modules/audit/audit-entry.row.ts';
import { ActReceiptRow } from './act-receipt.row.ts';
import { DatasetLoadRow } from './dataset-load.row.ts';
import { Foundation1763700000001 } from './migrations/0001-foundation.ts';
import { Hierarchy1763700000002 } from './migrations/0002-hierarchy.ts';
import { Reporting1763700000003 } from './migrations/0003-reporting.ts';
import { Rollup1763700000004 } from './migrations/0004-rollup.ts';
import { WorkRecords1763700000005 } from './migrations/0005-work-record.ts';
import { Programmes1763700000006 } from './migrations/0006-programme.ts';
import { Tasks1763700000007 } from './migrations/0007-task.ts';
import { Meetings1763700000008 } from './migrations/0008-meeting.ts';
import { Inspections1763700000009 } from './migrations/0009-inspection.ts';
import { Models1763700000010 } from './migrations/0010-model.ts';
import { Statements1763700000011 } from './migrations/0011-statement.ts';
import { Attachments1763700000012 } from './migrations/0012-attachment.ts';
import { CountedNotes1763700000013 } from './migrations/0013-counted-note.ts';
import { CriteriaSets1763700000014 } from './migrations/0014-criteria-set.ts';
import { Clusters1763700000015 } from './migrations/0015-cluster.ts';
import { ScoringRounds1763700000016 } from './migrations/0016-scoring-round.ts';
import { Commendations1763700000017 } from './migrations/0017-commendation.ts';
import { ModelAppraisals1763700000018 } from './migrations/0018-model-appraisal.ts';
import { SettingRow } from './setting.row.ts';

type Class = new (...parameters: never[]) => object;

/** Every table of the gateway. A module adds its rows here. */
export const ROWS: MixedList<Class> & Class[] = [
  UserRow,
  SessionRow,
  SignInAttemptRow,
  AuditEntryRow,
  ActReceiptRow,
  SettingRow,
  DatasetLoadRow,
];

/** Every migration, oldest first (TypeORM orders them by the thirteen digits at the end of the class name). */
export const MIGRATIONS: Class[] = [
  Foundation1763700000001,
  Hierarchy1763700000002,
  Reporting1763700000003,
  Rollup1763700000004,
  WorkRecords1763700000005,
  Models1763700000010,
  Inspections1763700000009,
  Programmes1763700000006,
  Tasks1763700000007,
  Statements1763700000011,
  Meetings1763700000008,
  Attachments1763700000012,
  CountedNotes1763700000013,
  CriteriaSets1763700000014,
  Clusters1763700000015,
  ScoringRounds1763700000016,
  Commendations1763700000017,
  ModelAppraisals1763700000018,
];
