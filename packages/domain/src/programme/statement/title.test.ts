import { expect, it } from 'vitest';
import { statementTitle } from './title.ts';

it('a short statement is its own title, on one line', () => {
  expect(statementTitle('Tập huấn\ncòn ít')).toBe('Tập huấn còn ít');
});

it('a long one is cut at a word, and says that it goes on', () => {
  const title = statementTitle('công tác phối hợp '.repeat(40));
  expect(title.length).toBeLessThanOrEqual(161);
  expect(title).toMatch(/(công|tác|phối|hợp)…$/u);
});
