import { expect, it } from 'vitest';
import type { StoryModel } from './story.graphql.ts';
import { modelsByOwner } from './story-models.ts';

const model = (id: string, owner: string, name: string | null): StoryModel =>
  ({ id, name, owner: { id: owner, name: owner } }) as StoryModel;

it('models stand under the unit that made them, and those without a name are counted', () => {
  const told = modelsByOwner([
    model('03', 'đối nội', null),
    model('02', 'đối nội', 'Cùng ăn, cùng ở, cùng làm với nhân dân'),
    model('01', 'thanh tra', 'Tiếp dân'),
    model('04', 'đối nội', null),
  ]);
  expect(told.map(({ owner, named, unnamed }) => [owner.id, named.map(({ id }) => id), unnamed])).toEqual([
    ['thanh tra', ['01'], 0],
    ['đối nội', ['02'], 2],
  ]);
});
