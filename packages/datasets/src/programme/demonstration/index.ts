import type { HierarchyRecord } from '@danvan/domain/hierarchy';
import type { ProgrammeWork } from '../record.ts';
import { demonstrationActivities } from './activities.ts';
import { demonstrationInspections } from './inspections.ts';
import { demonstrationMeetings } from './meetings.ts';
import { demonstrationModels } from './models.ts';
import { communesByProvince, UNITS } from './places.ts';
import { DEMONSTRATION_PLANS } from './plans.ts';
import { DEMONSTRATION_DOCUMENTS, DEMONSTRATION_PROGRAMMES } from './programmes.ts';
import { DEMONSTRATION_STATEMENTS } from './statements.ts';
import { demonstrationTasks } from './tasks.ts';

/**
 * The coordination work of 2026, invented: a joint programme of Quảng Ngãi with all that belongs to it, a national
 * one of three partners, and models in five provinces. Every record is marked as a demonstration; the same map gives
 * the same work.
 */
export const demonstrationWork = (record: HierarchyRecord): ProgrammeWork => {
  const communes = communesByProvince(record);
  const quangNgai = communes.get(UNITS.police) ?? [];
  const tasks = demonstrationTasks(quangNgai);
  return {
    documents: DEMONSTRATION_DOCUMENTS,
    programmes: DEMONSTRATION_PROGRAMMES,
    plans: DEMONSTRATION_PLANS,
    tasks,
    meetings: demonstrationMeetings(tasks.map(({ content }) => content)),
    inspections: demonstrationInspections(quangNgai),
    models: demonstrationModels(communes),
    activities: demonstrationActivities(quangNgai),
    statements: DEMONSTRATION_STATEMENTS,
  };
};
