import { decimal, type LocalText } from '@danvan/domain/kernel';
import type { Effect, Veto } from '@danvan/domain/scoring';
import { input, say, veto } from '../parts.ts';
import { CIRCULAR_02 } from './leaves.ts';

const OFFICERS = [
  input('part', say('Số cán bộ, chiến sĩ bị kỷ luật trong năm', 'Officers disciplined in the year')),
  input('whole', say('Tổng số cán bộ, chiến sĩ', 'Officers in all')),
];

const disciplined = (
  key: string,
  name: LocalText,
  [from, below]: readonly [from: string, below: string | null],
  effect: Effect,
): Veto =>
  veto(
    key,
    name,
    { kind: 'SHARE_WITHIN', from: decimal(from), below: below === null ? null : decimal(below) },
    OFFICERS,
    [effect],
    { source: CIRCULAR_02 },
  );

const without = (key: string, name: LocalText): Veto => ({
  ...veto(
    key,
    name,
    { kind: 'YES' },
    [input('met', say('Thuộc trường hợp này', 'This is so'))],
    [{ kind: 'NO_TITLE' }],
    { source: CIRCULAR_02 },
  ),
  missing: 'NOT_MET',
});

/** What excludes from a class or a title, whatever the points. */
export const EXCLUSIONS: readonly Veto[] = [
  disciplined(
    'L.1',
    say('Từ 5% đến dưới 10% cán bộ, chiến sĩ bị kỷ luật', '5 % to under 10 % of the officers disciplined'),
    ['0.05', '0.1'],
    { kind: 'NOTE' },
  ),
  disciplined(
    'L.2',
    say('Từ 10% đến dưới 20% cán bộ, chiến sĩ bị kỷ luật', '10 % to under 20 % of the officers disciplined'),
    ['0.1', '0.2'],
    { kind: 'LOWER_CLASS', steps: 1 },
  ),
  disciplined(
    'L.3',
    say('Từ 20% cán bộ, chiến sĩ bị kỷ luật trở lên', '20 % of the officers disciplined, or more'),
    ['0.2', null],
    { kind: 'NO_TITLE' },
  ),
  without('L.4', say('Không có kế hoạch công tác năm', 'No yearly plan')),
  without('L.5', say('Không tổ chức tổng kết năm', 'No yearly review')),
];
