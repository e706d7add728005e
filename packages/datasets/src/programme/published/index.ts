import type { ProgrammeWork } from '../record.ts';
import { PUBLISHED_ACTIVITIES } from './activities.ts';
import { PUBLISHED_DOCUMENTS } from './documents.ts';
import { PUBLISHED_INSPECTIONS } from './inspections.ts';
import { PUBLISHED_MEETINGS } from './meetings.ts';
import { PUBLISHED_MODELS } from './models.ts';
import { PUBLISHED_PLANS } from './plans.ts';
import { PUBLISHED_PROGRAMMES } from './programmes.ts';
import { PUBLISHED_STATEMENTS } from './statements.ts';

/**
 * Everything of facts.md §§2 and 4–7 as records. The sources give their tasks without lead and deadline: they are
 * conclusions of meetings and recommendations, and no task is made up from them.
 */
export const publishedWork = (): ProgrammeWork => ({
  documents: PUBLISHED_DOCUMENTS,
  programmes: PUBLISHED_PROGRAMMES,
  plans: PUBLISHED_PLANS,
  tasks: [],
  meetings: PUBLISHED_MEETINGS,
  inspections: PUBLISHED_INSPECTIONS,
  models: PUBLISHED_MODELS,
  activities: PUBLISHED_ACTIVITIES,
  statements: PUBLISHED_STATEMENTS,
});
