import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameSimilarity, SIMILAR_FROM, similarNames } from './similar-names.ts';

const SAME: [string, string][] = [
  ['Tiếng kẻng an ninh', 'Mô hình “Tiếng kẻng an ninh”'],
  ['Tiếng kẻng an ninh', 'TIENG KENG AN NINH'],
  ['Tiếng kẻng an ninh', 'An ninh tiếng kẻng'],
  ['Tiếng kẻng an ninh', 'Dân vận khéo “Tiếng kẻng an ninh” thôn Ba'],
  ['Nghe dân nói, nói dân hiểu, làm dân tin', 'Nghe dân nói - nói dân hiểu - làm cho dân tin'],
  ['Nghe dân nói, nói dân hiểu, làm dân tin', 'Nói dân hiểu, làm dân tin, nghe dân nói'],
  ['Sổ theo dõi tình hình ANTT, ATXH', 'Sổ theo dõi tình hình an ninh trật tự, an toàn xã hội'],
  ['Dịch vụ chuyển phát Chứng minh nhân dân', 'Chuyển phát CMND'],
  ['Tổ dân phố không có bạo lực gia đình', 'Tổ dân phố không bạo lực gia đình'],
  ['Heo đất nghĩa tình', 'Mô hình dân vận khéo: “Heo đất nghĩa tình”'],
];

/** All of them stand side by side in facts.md §4 and are different models. */
const DIFFERENT: [string, string][] = [
  ['Tiếng kẻng an ninh', 'Tiếng kẻng làng tôi'],
  ['Tự phòng, tự quản', 'Tổ cộng đồng tự quản'],
  ['Tổ thanh niên xung kích', 'Tổ cộng đồng tự quản'],
  ['Tổ thanh niên xung kích', 'Tiểu ban giáo dục thanh thiếu niên'],
  ['Hệ thống điện tử', 'Trình diễn thoát nghèo, ổn định đời sống'],
  [
    'Dân vận khéo trong lĩnh vực bảo đảm trật tự an toàn giao thông',
    'Dân vận khéo trong lĩnh vực vận động quần chúng giải quyết những vấn đề phức tạp',
  ],
  [
    'Dân vận khéo trong lĩnh vực công tác thanh tra vụ việc, tiếp dân và giải quyết khiếu nại, tố cáo',
    'Dân vận khéo trong lĩnh vực vận động quần chúng giải quyết những vấn đề phức tạp',
  ],
  ['Dịch vụ chuyển phát Chứng minh nhân dân', 'Làm chứng minh nhân dân tận nhà cho người già yếu, tàn tật'],
  ['Mô hình “Dân vận khéo” về vườn rau', 'Mô hình “Dân vận khéo” về heo đất'],
];

describe('names of models', () => {
  it.each(SAME)('%j and %j are shown as alike', (one, other) => {
    expect(nameSimilarity(one, other)).toBeGreaterThanOrEqual(SIMILAR_FROM);
  });

  it.each(DIFFERENT)('%j and %j are told apart', (one, other) => {
    expect(nameSimilarity(one, other)).toBeLessThan(SIMILAR_FROM);
  });

  it('lie well away from the threshold on both sides', () => {
    const of = ([one, other]: [string, string]) => nameSimilarity(one, other);
    expect(Math.min(...SAME.map(of)) - Math.max(...DIFFERENT.map(of))).toBeGreaterThan(0.08);
  });

  it('are alike in the same measure whichever is asked first, and wholly alike with themselves', () => {
    const name = fc.stringMatching(/^[a-zđếắ ]{1,30}$/).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(name, name, (one, other) => {
        const alike = nameSimilarity(one, other);
        expect(nameSimilarity(other, one)).toBeCloseTo(alike, 12);
        expect(alike).toBeGreaterThanOrEqual(0);
        expect(alike).toBeLessThanOrEqual(1 + 1e-12);
        expect(nameSimilarity(one, one)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('that do not exist are like nothing', () => {
    expect(nameSimilarity('', 'Tiếng kẻng an ninh')).toBe(0);
    expect(similarNames('Tiếng kẻng', [{ title: null }])).toEqual([]);
  });

  it('come the most alike first', () => {
    const found = similarNames('Tiếng kẻng an ninh', [
      { title: 'Tiếng kẻng an ninh thôn Ba' },
      { title: 'Vườn rau dân quân' },
      { title: 'Tiếng kẻng an ninh' },
    ]);
    expect(found.map(({ candidate }) => candidate.title)).toEqual([
      'Tiếng kẻng an ninh',
      'Tiếng kẻng an ninh thôn Ba',
    ]);
  });
});
