import type { OrgUnitId } from '@danvan/domain/hierarchy';
import {
  foldName,
  type Inspection,
  type InspectionId,
  type Meeting,
  type Model,
  type ProgrammeId,
  type Task,
  titleOfModel,
  unitsOfMeeting,
} from '@danvan/domain/programme';
import { type ProgrammeWork, recordOf } from '../record.ts';
import { type About, told } from './about.ts';

/** The records of nouns that the domain leads through a life of their own: they come here as they have become. */

/** A meeting with its record; it concerns every unit that it names. */
export const meetingEntry = (
  meeting: Meeting,
  owner: OrgUnitId,
  about: About,
): ProgrammeWork['meetings'][number] => ({
  record: recordOf({
    kind: 'MEETING',
    id: meeting.id,
    title: meeting.title,
    owner,
    concerned: unitsOfMeeting(meeting),
    programmes: meeting.programmes,
    alsoFoundBy: meeting.place === null ? [] : [meeting.place],
    ...told(about),
  }),
  content: meeting,
});

/** An inspection with its record; the unit that leads the delegation keeps it. */
export const inspectionEntry = (
  inspection: Inspection & { readonly id: InspectionId },
  programmes: readonly ProgrammeId[],
  about: About,
): ProgrammeWork['inspections'][number] => ({
  record: recordOf({
    kind: 'INSPECTION',
    id: inspection.id,
    title: inspection.title,
    owner: inspection.lead,
    concerned: [...inspection.cooperating, ...inspection.inspected],
    programmes,
    ...told(about),
  }),
  content: inspection,
});

/** A model with its record; it concerns those who apply it. */
export const modelEntry = (
  model: Model,
  programmes: readonly ProgrammeId[],
  about: About,
): ProgrammeWork['models'][number] => ({
  record: recordOf({
    kind: 'MODEL',
    id: model.id,
    title: titleOfModel(model),
    owner: model.owner,
    concerned: model.points.map(({ unit }) => unit),
    programmes,
    alsoFoundBy: model.title === null ? [] : [foldName(model.title)],
    ...told(about),
  }),
  content: model,
});

/** A task with its record; the unit that assigned it keeps it. */
export const taskEntry = (
  task: Task,
  programmes: readonly ProgrammeId[],
  about: About,
): ProgrammeWork['tasks'][number] => ({
  record: recordOf({
    kind: 'TASK',
    id: task.id,
    title: task.title,
    owner: task.assigner,
    concerned: [task.lead, ...task.cooperating],
    programmes,
    ...told(about),
  }),
  content: task,
});
