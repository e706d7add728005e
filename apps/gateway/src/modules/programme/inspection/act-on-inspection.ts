import type { Action } from '@danvan/domain/access';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import { ok, type Result } from '@danvan/domain/kernel';
import {
  decideInspection,
  type FieldFault,
  type FieldWarning,
  INSPECTION_FAULT_WORDS,
  type Inspection,
  type InspectionActKind,
  type InspectionFaultCode,
  type InspectionWarningCode,
  type RecordAct,
} from '@danvan/domain/programme';
import { todayOf } from '../../hierarchy/unit/today.ts';
import type { ActOutcome, Prepared, Uow } from '../record/act.ts';
import { changeRecord, type RecordOrder } from '../record/change-record.ts';
import type { StoredRecord } from '../record/record.map.ts';
import { inputFault, type RecordFault, refusal, sayAll } from '../record/record-fault.ts';
import { actsForOf } from './inspection.loader.ts';
import type { StoredInspection } from './inspection.map.ts';
import { readInspections, saveInspections } from './inspection.store.ts';

type Json = Parameters<typeof changeRecord>[0]['content'];
type Fault = FieldFault<InspectionFaultCode>;

/** The inspection under the act, with whoever acts and when. */
export type HeldInspection = {
  readonly uow: Uow;
  readonly record: StoredRecord;
  readonly inspection: StoredInspection;
  readonly actsFor: ReadonlySet<OrgUnitId>;
  readonly today: Day;
};

/** What an act makes of an inspection; what it leaves out stays as it is. */
export type Made = {
  readonly change: Partial<Inspection>;
  /** What the audit says besides the state. */
  readonly about: object;
  readonly reason?: string | null;
  readonly warnings?: readonly FieldWarning<InspectionWarningCode>[];
  readonly record?: Partial<Prepared['record']>;
};

type InspectionAct = {
  readonly name: RecordAct;
  readonly permission: Action;
  /** The step of the inspection itself. */
  readonly kind: InspectionActKind;
  readonly order: RecordOrder;
  readonly content: Json;
  readonly make: (held: HeldInspection) => Promise<Result<Made, readonly Fault[] | RecordFault>>;
};

/** A fault of the act as a whole has no place in the input. */
const toRecordFault = (faults: readonly Fault[] | RecordFault): RecordFault => {
  if (!('length' in faults)) return faults;
  const whole = faults.find(({ path }) => path.length === 0);
  return whole ? refusal(INSPECTION_FAULT_WORDS, whole) : inputFault(INSPECTION_FAULT_WORDS, faults);
};

const hold = async (uow: Uow, record: StoredRecord): Promise<HeldInspection> => {
  const [inspection] = await readInspections(uow.manager, [record.id]);
  if (inspection === undefined) throw new Error(`The inspection of the record ${record.id} is not stored`);
  const actsFor = await actsForOf(uow, [inspection]);
  return { uow, record, inspection, actsFor, today: todayOf({ now: () => uow.now }) };
};

/** The other units of an inspection: those that cooperate and those that are inspected. */
export const concernedUnits = ({ cooperating, inspected }: Pick<Inspection, 'cooperating' | 'inspected'>) => [
  ...cooperating,
  ...inspected,
];

const prepare = async (
  act: InspectionAct,
  uow: Uow,
  record: StoredRecord,
): Promise<Result<Prepared, RecordFault>> => {
  const held = await hold(uow, record);
  const { inspection } = held;
  const state = decideInspection(inspection, act.kind, held.actsFor);
  if (!state.ok) return { ok: false, error: refusal(INSPECTION_FAULT_WORDS, state.error) };
  const made = await act.make(held);
  if (!made.ok) return { ok: false, error: toRecordFault(made.error) };
  const { change, about, reason = null, warnings = [] } = made.value;
  const next = { ...inspection, ...change, state: state.value };
  return ok({
    record: { ...record, title: next.title, concerned: concernedUnits(next), ...made.value.record },
    write: (work) => saveInspections(work.manager, [next]),
    before: { state: inspection.state },
    after: { state: next.state, ...about },
    reason,
    warnings: sayAll(INSPECTION_FAULT_WORDS, warnings),
  });
};

/** The units that answer for an inspection: whoever keeps it, or those that were inspected. */
const actingUnits =
  (permission: Action) =>
  async (_: Uow, { owner, concerned }: StoredRecord): Promise<readonly OrgUnitId[]> =>
    permission === 'ANSWER_INSPECTION' ? concerned : [owner];

/** One act on one inspection: hold it, ask the domain, write it whole, audit. */
export const actOnInspection = (act: InspectionAct): ((uow: Uow) => Promise<ActOutcome>) =>
  changeRecord({
    name: act.name,
    permission: act.permission,
    kind: 'INSPECTION',
    order: act.order,
    content: act.content,
    actingUnits: actingUnits(act.permission),
    prepare: (uow, record) => prepare(act, uow, record),
  });
