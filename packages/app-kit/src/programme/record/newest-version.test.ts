import { expect, it } from 'vitest';
import { keepVersion, onNewestVersion } from './newest-version.ts';

const order = (id: string, version: number) => ({ id, version, note: 'Đã xong' });

it('who acts twice in a row acts on the version that the first act made', () => {
  keepVersion({ __typename: 'RecordChanged', record: { id: 'kiem-tra', version: 7 } });
  expect(onNewestVersion(order('kiem-tra', 6))).toEqual(order('kiem-tra', 7));
});

it('what was read anew since, and what others changed, is left as it was looked at', () => {
  keepVersion({ record: { id: 'hoi-nghi', version: 3 } });
  expect(onNewestVersion(order('hoi-nghi', 5))).toEqual(order('hoi-nghi', 5));
  expect(onNewestVersion(order('khac', 2))).toEqual(order('khac', 2));
});

it('an answer that tells no version changes nothing', () => {
  keepVersion({ record: { id: 'mo-hinh' } });
  expect(onNewestVersion({ plan: {} })).toEqual({ plan: {} });
  expect(onNewestVersion(order('mo-hinh', 1))).toEqual(order('mo-hinh', 1));
});
