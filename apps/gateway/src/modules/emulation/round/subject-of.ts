import { id } from '@danvan/domain/kernel';
import type { GatewayContext } from '../../../context.ts';
import { namesOn } from '../../hierarchy/unit/unit-view.ts';
import type { StoredSheet } from './sheet.map.ts';
import { SheetSubjectType } from './sheet.type.ts';

type Scored = Pick<StoredSheet, 'subject' | 'unit'>;

/** What a model is called; its title is told to whoever sees the sheet. */
const modelName = (context: GatewayContext, model: string): Promise<string> =>
  context.read(async ({ manager }) => {
    const [row]: { title: string }[] = await manager.query('SELECT title FROM work_record WHERE id = $1', [
      model,
    ]);
    return row?.title ?? model;
  });

/** Who is scored by a sheet, as people call it. */
export const subjectOf = async (
  context: GatewayContext,
  { subject, unit }: Scored,
): Promise<SheetSubjectType> => {
  const isUnit = subject === unit;
  const found = await context.loaders.findUnit(isUnit ? unit : id<'OrgUnit'>(subject));
  const named = found && namesOn(found.view, null);
  const name = named?.name ?? (await modelName(context, subject));
  const shortName = named?.shortName ?? name;
  return Object.assign(new SheetSubjectType(), { id: subject, name, shortName });
};
