import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { result, supposed, why } from './example.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

it('the code of docs/scoring.md is the file that runs here', () => {
  const blocks = [...read('../../../../docs/scoring.md').matchAll(/```ts\n([\s\S]*?)```/g)];
  expect(blocks.map(([, code]) => code).join('\n')).toBe(read('./example.ts'));
});

it('says what docs/scoring.md says of it', () => {
  const places = ['quang-ngai', 'gia-lai'].map((subject) => {
    const found = result.scoreOf(subject);
    return [found?.total.toFixed(), found?.rank];
  });
  expect(places).toEqual([
    ['50', 1],
    ['35', 2],
  ]);
  const told = why?.leaves.find(({ leaf }) => leaf.key === 'I.3.a');
  expect(told?.leaf.points.toFixed()).toBe('35');
  expect(told?.sentences.every((sentence) => sentence.length > 0)).toBe(true);
  if (!supposed.ok) throw new Error(JSON.stringify(supposed.error));
  expect(supposed.value.moved.map(({ subject, after }) => [subject, after.rank])).toEqual([
    ['gia-lai', 1],
    ['quang-ngai', 2],
  ]);
});
