import type {
  AnnualPlan,
  FaultPath,
  FaultWords,
  FieldFault,
  TaskDraft,
  TaskId,
} from '@danvan/domain/programme';
import { readPlans } from '../plan/plan.store.ts';
import type { Uow } from '../record/act.ts';
import { mayActFor, recordScopeOf } from '../record/record.scope.ts';
import { findRecords } from '../record/record.store.ts';

type TieFaultCode = 'PLAN_NOT_USABLE' | 'ORIGIN_UNKNOWN' | 'ORIGIN_CIRCLE' | 'INDICATOR_UNKNOWN';

/** What is wrong with what a task ties itself to. */
export const TIE_FAULT_WORDS: FaultWords<TieFaultCode> = {
  PLAN_NOT_USABLE: {
    vi: 'Chỉ giao nhiệm vụ trong kế hoạch của đơn vị mình, khi kế hoạch chưa tổng kết hoặc thu hồi.',
    en: 'Tasks are assigned within a plan of one’s own unit that is neither reviewed nor withdrawn.',
  },
  ORIGIN_UNKNOWN: {
    vi: 'Không tìm thấy nội dung mà nhiệm vụ bắt nguồn từ đó.',
    en: 'What the task arises from is not there.',
  },
  ORIGIN_CIRCLE: {
    vi: 'Nhiệm vụ không thể bắt nguồn từ chính nó, trực tiếp hay qua nhiệm vụ khác.',
    en: 'A task does not arise from itself, directly or by way of others.',
  },
  INDICATOR_UNKNOWN: {
    vi: 'Không có chỉ tiêu thống kê này. Hãy chọn lại.',
    en: 'There is no such indicator. Choose again.',
  },
};

type TieFault = FieldFault<TieFaultCode>;

const fault = (code: TieFaultCode, path: FaultPath): TieFault => ({ code, path });

/** The plan within which the actor may assign tasks; null when there is none like that. */
const usablePlan = async (uow: Uow, draft: TaskDraft): Promise<AnnualPlan | null> => {
  if (draft.plan === null) return null;
  const [plan] = await readPlans(uow.manager, [draft.plan]);
  if (!plan || (plan.state !== 'DRAFT' && plan.state !== 'ISSUED')) return null;
  return (await mayActFor(uow, 'KEEP_PLAN', [plan.unit])) ? plan : null;
};

const isSeen = async (uow: Uow, id: string): Promise<boolean> =>
  (await findRecords(uow.manager, await recordScopeOf(uow), [id])).length > 0;

const COMES_FROM = `
WITH RECURSIVE origin (id) AS (
  SELECT $1::text UNION SELECT t.arises_from_id FROM task t JOIN origin USING (id)
)
SELECT 1 FROM origin WHERE id = $2`;

/** Is it the task itself, or does it arise from it? */
const comesFrom = async (uow: Uow, origin: string, task: TaskId | null): Promise<boolean> =>
  task !== null && (await uow.manager.query(COMES_FROM, [origin, task])).length > 0;

const isIndicator = async (uow: Uow, code: string): Promise<boolean> =>
  (await uow.manager.query('SELECT 1 FROM indicator WHERE code = $1', [code])).length > 0;

/** What a task ties itself to, as far as it is there for the actor, and what is not. */
export const taskTies = async (
  uow: Uow,
  draft: TaskDraft,
  self: TaskId | null,
): Promise<{ readonly plan: AnnualPlan | null; readonly faults: readonly TieFault[] }> => {
  const plan = await usablePlan(uow, draft);
  const { arisesFrom, targetIndicator } = draft;
  const faults: TieFault[] = [];
  if (draft.plan !== null && plan === null) faults.push(fault('PLAN_NOT_USABLE', ['plan']));
  if (arisesFrom !== null && !(await isSeen(uow, arisesFrom)))
    faults.push(fault('ORIGIN_UNKNOWN', ['arisesFrom']));
  else if (arisesFrom !== null && (await comesFrom(uow, arisesFrom, self)))
    faults.push(fault('ORIGIN_CIRCLE', ['arisesFrom']));
  if (targetIndicator !== null && !(await isIndicator(uow, targetIndicator)))
    faults.push(fault('INDICATOR_UNKNOWN', ['targetIndicator']));
  return { plan, faults };
};
