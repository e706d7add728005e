import { day } from '@danvan/domain/kernel';
import { makeStatement, recordId, statementTitle } from '@danvan/domain/programme';
import { UNNAMED_COMMISSION, UNNAMED_POLICE } from '../../trees/unnamed-province.ts';
import { from, legal, type ProgrammeWork, recordOf } from '../record.ts';
import { toldBy } from '../sources.ts';

const PROGRAMME = recordId<'PROGRAMME'>('ct-s3');

/** The five limitations of 2018 in the numbers of the source (facts.md §6); S4 names none. */
const LIMITATIONS: readonly string[] = [
  'Một số nội dung của chương trình phối hợp chưa thật hiệu quả.',
  'Phối hợp có lúc chưa chặt chẽ, nhất là khâu hướng dẫn, kiểm tra và đôn đốc cơ sở.',
  'Một số Công an huyện và phòng chưa nắm đầy đủ công tác này, nên việc thực hiện còn chung chung.',
  'Công tác thi đua, khen thưởng làm chưa tốt.',
  'Công tác tập huấn còn ít.',
];

const entry = (text: string, index: number): ProgrammeWork['statements'][number] => {
  const position = index + 1;
  const statementId = recordId<'STATEMENT'>(`s3-han-che-${position}`);
  const made = makeStatement(
    {
      kind: 'LIMITATION',
      nature: null,
      text,
      position,
      programme: PROGRAMME,
      firstDay: day('2018-01-01'),
      lastDay: day('2018-12-31'),
      occasion: recordId('s3-giao-ban'),
      explains: [],
    },
    { validity: null, occasion: 'MEETING', kinds: new Map() },
  );
  const statement = legal(statementId, made).value;
  const record = recordOf({
    kind: 'STATEMENT',
    id: statementId,
    title: statementTitle(statement.text),
    owner: UNNAMED_COMMISSION,
    concerned: [UNNAMED_POLICE],
    programmes: [PROGRAMME],
    told: toldBy('S3'),
    ...from('S3'),
  });
  return { record, content: { id: statementId, statement } };
};

/** What the briefing of S3 found wanting. */
export const PUBLISHED_STATEMENTS = LIMITATIONS.map(entry);
