import { day } from '@danvan/domain/kernel';
import { recordId } from '@danvan/domain/programme';
import { UNNAMED_COMMISSION, UNNAMED_POLICE } from '../../trees/unnamed-province.ts';
import { statementEntry } from '../entries/statement.ts';
import { published } from './published.ts';

const PROGRAMME = recordId<'PROGRAMME'>('ct-s3');

/** The five limitations of 2018 in the numbers of the source (facts.md §6); S4 names none. */
const LIMITATIONS: readonly string[] = [
  'Một số nội dung của chương trình phối hợp chưa thật hiệu quả.',
  'Phối hợp có lúc chưa chặt chẽ, nhất là khâu hướng dẫn, kiểm tra và đôn đốc cơ sở.',
  'Một số Công an huyện và phòng chưa nắm đầy đủ công tác này, nên việc thực hiện còn chung chung.',
  'Công tác thi đua, khen thưởng làm chưa tốt.',
  'Công tác tập huấn còn ít.',
];

/** What the briefing of S3 found wanting. */
export const PUBLISHED_STATEMENTS = LIMITATIONS.map((text, index) =>
  statementEntry(
    {
      id: `s3-han-che-${index + 1}`,
      kind: 'LIMITATION',
      text,
      position: index + 1,
      programme: PROGRAMME,
      firstDay: day('2018-01-01'),
      lastDay: day('2018-12-31'),
      occasion: recordId('s3-giao-ban'),
      owner: UNNAMED_COMMISSION,
      concerned: [UNNAMED_POLICE],
    },
    published('S3'),
  ),
);
