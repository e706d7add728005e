import { counted, group, say } from '../parts.ts';
import { againstTarget, forEach } from './leaves.ts';

const LAUNCHES = say('Số đợt, lượt phát động', 'Launches');

/** I.3: mass-mobilisation work; its figures come from the approved reports. */
export const MASS_MOBILISATION = group('I.3', say('Công tác dân vận', 'Mass-mobilisation work'), [
  againstTarget('I.3.a', say('Phát động phong trào tại địa bàn trọng điểm', 'Launches in key areas'), '50', {
    label: LAUNCHES,
    indicator: 'LAUNCH_KEY_AREA',
  }),
  againstTarget('I.3.b', say('Phát động tại trường học', 'Launches at schools'), '40', {
    label: LAUNCHES,
    indicator: 'LAUNCH_SCHOOL',
  }),
  againstTarget(
    'I.3.c',
    say('Phát động tại cơ quan, doanh nghiệp', 'Launches at agencies and enterprises'),
    '30',
    { label: LAUNCHES, indicator: 'LAUNCH_WORKPLACE' },
  ),
  againstTarget(
    'I.3.d',
    say('Gặp mặt già làng, người có uy tín', 'Meetings with village elders and people of standing'),
    '30',
    { label: say('Số hội nghị', 'Conferences'), indicator: 'CONFERENCE_ELDERS' },
  ),
  againstTarget('I.3.e', say('Tình nguyện giúp dân', 'Volunteer drives'), '30', {
    label: say('Số đợt tình nguyện', 'Drives'),
    indicator: 'VOLUNTEER_DRIVE',
  }),
  counted(
    'I.3.f',
    say(
      '100% đơn vị có quy chế dân vận và chương trình phối hợp',
      'All units have a regulation and a coordination programme',
    ),
    ['AT_LEAST', '100'],
    say('Tỷ lệ đơn vị (%)', 'Share of units (%)'),
    { maximum: '30', missing: 'ZERO', indicator: 'REGULATION_COVERAGE' },
  ),
  forEach(
    'I.3.g',
    say('Tập huấn công tác dân vận', 'Training in mass-mobilisation work'),
    ['2', '20'],
    say('Số lớp tập huấn', 'Courses'),
    { indicator: 'TRAINING_COURSE' },
  ),
  forEach(
    'I.3.h',
    say('Giao ban với Ban Tuyên giáo và Dân vận', 'Briefings with the commission'),
    ['2', '10'],
    say('Số hội nghị giao ban', 'Briefings'),
    { indicator: 'BRIEFING' },
  ),
]);
