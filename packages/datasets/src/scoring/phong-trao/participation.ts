import { decimal, type LocalText } from '@danvan/domain/kernel';
import { group, input, type LeafSaid, leaf, say, share, yes } from '../parts.ts';
import { DECISION_510, OUR_COUNT, TARGET } from './words.ts';

/** A result against its target, in proportion, no more than the maximum. */
export const toTarget = (
  key: string,
  name: LocalText,
  maximum: string,
  label: LocalText,
  indicator: string | null,
  more: LeafSaid = {},
) =>
  leaf(
    key,
    name,
    { name: 'linear', direction: 'HIGHER' },
    [input('actual', label, indicator), input('target', TARGET, indicator, indicator !== null)],
    { maximum, mayBeNotAssigned: true, missing: 'ZERO', ...more },
  );

/** Group I: leadership and plans. */
export const LEADERSHIP = group('I', say('Lãnh đạo, chỉ đạo và kế hoạch', 'Leadership and plans'), [
  yes(
    'I.1',
    say(
      'Có nghị quyết, kế hoạch; thực hiện chế độ sơ kết, tổng kết, báo cáo',
      'Resolution, plan, review and reporting',
    ),
    { maximum: '3', source: DECISION_510, note: OUR_COUNT },
  ),
  yes('I.2', say('Phân công trách nhiệm, có quy chế hoạt động', 'Duties are assigned by a regulation'), {
    maximum: '4',
  }),
  toTarget(
    'I.3',
    say('Kiểm tra, hướng dẫn theo kế hoạch', 'Inspection and guidance by plan'),
    '4',
    say('Số cuộc kiểm tra, hướng dẫn', 'Inspections and guidance given'),
    null,
  ),
  leaf(
    'I.4',
    say('Gửi báo cáo đúng hạn', 'Reports in time'),
    { name: 'lateness', share: decimal('0.25') },
    [input('count', say('Số lần chậm', 'Times late'))],
    { maximum: '4' },
  ),
]);

/** Group II: dissemination and participation. */
export const PARTICIPATION = group('II', say('Tuyên truyền và tham gia', 'Dissemination and participation'), [
  share(
    'II.1',
    say('Ít nhất 90% thành viên tham gia phong trào', 'At least 90 % of the members take part'),
    '0.9',
    [say('Số thành viên tham gia', 'Members taking part'), say('Tổng số thành viên', 'Members in all')],
    { maximum: '3', source: DECISION_510, note: OUR_COUNT },
  ),
  toTarget(
    'II.2',
    say('Phát động phong trào tại địa bàn trọng điểm', 'Launches in key areas'),
    '6',
    say('Số đợt phát động', 'Launches'),
    'LAUNCH_KEY_AREA',
  ),
  toTarget(
    'II.3',
    say('Phát động tại trường học', 'Launches at schools'),
    '4',
    say('Số lượt phát động', 'Launches'),
    'LAUNCH_SCHOOL',
  ),
  toTarget(
    'II.4',
    say('Phát động tại cơ quan, doanh nghiệp', 'Launches at agencies and enterprises'),
    '4',
    say('Số lượt phát động', 'Launches'),
    'LAUNCH_WORKPLACE',
  ),
  toTarget(
    'II.5',
    say('Gặp mặt già làng, người có uy tín', 'Meetings with village elders and people of standing'),
    '3',
    say('Số hội nghị', 'Conferences'),
    'CONFERENCE_ELDERS',
  ),
]);
