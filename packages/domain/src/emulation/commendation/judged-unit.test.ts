import { expect, it } from 'vitest';
import { decimal } from '../../kernel/index.ts';
import type { Band, SubjectScore } from '../../scoring/index.ts';
import { judgedUnit } from './judged-unit.ts';

const bands: readonly Band[] = ['XUAT_SAC', 'KHA', 'YEU'].map((code, index) => ({
  code,
  name: { vi: code, en: code },
  from: decimal([900, 700, 0][index] ?? 0),
}));

const score = (rest: Partial<SubjectScore>): SubjectScore => ({
  subject: 'ca:gia-lai',
  group: 'cum-1',
  leaves: [],
  total: decimal(630),
  achievable: decimal(900),
  normalised: decimal(700),
  isComplete: true,
  bandClass: 'KHA',
  class: 'KHA',
  isRecognised: null,
  verdicts: [],
  mayHaveTitle: false,
  rank: 2,
  isRankShared: true,
  ...rest,
});

it('a unit is proposed by its normalised total, its class after all vetoes, and its rank', () => {
  expect(judgedUnit({ bands }, 'Cụm số 1', score({}))).toEqual({
    unit: 'ca:gia-lai',
    cluster: 'cum-1',
    clusterName: 'Cụm số 1',
    total: decimal(700),
    class: { code: 'KHA', name: { vi: 'KHA', en: 'KHA' }, place: 2 },
    rank: 2,
    isRankShared: true,
    mayHaveTitle: false,
    isRecognised: null,
  });
});

it('a unit without a class has none, and no place among the classes', () => {
  expect(judgedUnit({ bands }, 'Cụm số 1', score({ class: null, rank: null })).class).toBeNull();
});
