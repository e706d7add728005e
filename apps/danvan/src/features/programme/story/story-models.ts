import { groupBy } from '@danvan/domain/kernel';
import type { StoryModel } from './story.graphql.ts';

/** What one unit made: its named models, and how many there are whose names are not kept. */
export type ModelsOfOwner = {
  readonly owner: StoryModel['owner'];
  readonly named: readonly StoryModel[];
  readonly unnamed: number;
};

const idOrder = (a: StoryModel, b: StoryModel): number => a.id.localeCompare(b.id);

/** Models by the unit that made them, in the order of the source. */
export const modelsByOwner = (models: readonly StoryModel[]): readonly ModelsOfOwner[] =>
  [...groupBy(models.toSorted(idOrder), ({ owner }) => owner.id).values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const named = own.filter(({ name }) => name !== null);
    return [{ owner: first.owner, named, unnamed: own.length - named.length }];
  });
