import type { LoadAssumption } from './entry.ts';

const assumption = (code: string, vi: string, en: string): LoadAssumption => ({ code, text: { vi, en } });

/** What the sources do not say and was assumed; to be replaced by recorded acts as soon as somebody knows better. */
export const ASSUMPTIONS: readonly LoadAssumption[] = [
  assumption(
    'REGISTER_OPENS_2010',
    'Đơn vị có trước được ghi từ 01/01/2010 theo tình trạng ngày 30/06/2025; các lần sáp nhập xã trước đó không có trong nguồn.',
    'Older units are written from 01/01/2010 on as they stood on 30/06/2025; earlier mergers of communes are not in the sources.',
  ),
  assumption(
    'ONE_SUCCESSOR',
    'Bảng cho mỗi xã cũ đúng một xã mới. Các nghị quyết chia nhiều xã hơn tám xã tìm được ở đây; khi có văn bản sẽ ghi bổ sung.',
    'The table gives each old commune one new commune. The resolutions divided more than the eight found here; to be recorded when the texts are at hand.',
  ),
  assumption(
    'UNCHANGED_COMMUNE',
    'Xã mới chỉ có một xã cũ trọn vẹn là cùng một đơn vị (đổi tên, đổi loại hoặc chuyển).',
    'A new commune made of exactly one whole old one is the same unit (renamed, reclassified or moved).',
  ),
  assumption(
    'ISLAND_DISTRICTS',
    'Tỉnh cũ của năm huyện đảo không có xã theo hiểu biết chung: Bạch Long Vĩ – Hải Phòng, Cồn Cỏ – Quảng Trị, Hoàng Sa – Đà Nẵng, Lý Sơn – Quảng Ngãi, Côn Đảo – Bà Rịa - Vũng Tàu.',
    'The old provinces of the five island districts without communes are common knowledge, not in the table.',
  ),
  assumption(
    'ZONES_WITHOUT_POLICE',
    'Công bố chính thức: 3.319 Công an cấp xã gồm 2.621 xã, 687 phường, 11 đặc khu. Hai đặc khu không có là Hoàng Sa và Trường Sa: suy từ 694 Công an cấp huyện so với 696 huyện; không nguồn nào nêu tên. Công an của ba xã thuộc Trường Sa coi là kết thúc ngày 01/07/2025.',
    'Published: 3,319 commune police in 2,621 communes, 687 wards and 11 special zones. That the two without are Hoàng Sa and Trường Sa is inferred (694 district police against 696 districts); no source names them. The police of the three communes of Trường Sa are taken to end on 01/07/2025.',
  ),
  assumption(
    'COMMUNE_POLICE_EVERYWHERE',
    'Mỗi xã trong 10.035 xã có một Công an xã từ khi mở sổ (chính quy hoặc bán chuyên trách).',
    'Each of the 10,035 communes has one commune police from the opening of the register.',
  ),
  assumption(
    'PARTY_PROVINCES_DATES',
    'Ban Dân vận và Ban Tuyên giáo cấp tỉnh coi là hợp nhất cùng ngày với Trung ương (03/02/2025); thực tế mỗi tỉnh một ngày trong đầu năm 2025. Sáp nhập cấp tỉnh 63 → 34 lấy ngày 01/07/2025.',
    'The provincial commissions are taken to merge on the same day as the central ones (03/02/2025); in fact each had its own day in early 2025. The mergers 63 → 34 are dated 01/07/2025.',
  ),
  assumption(
    'PARTY_PLACES',
    'Ban của tỉnh ủy xếp dưới tỉnh ủy; tỉnh ủy dưới Ban Chấp hành Trung ương.',
    'Provincial commissions stand under their provincial committee, these under the Central Committee.',
  ),
  assumption(
    'KON_TUM_DIVISIONS',
    'Các phòng của Công an tỉnh Kon Tum nêu trong tài liệu coi là tồn tại đến 30/06/2025 rồi nhập vào Công an tỉnh Quảng Ngãi; tên phòng qua các năm không có trong nguồn.',
    'The divisions of the Kon Tum police are taken to exist until 30/06/2025 and then to go into the police of Quảng Ngãi.',
  ),
  assumption(
    'ACTS_WITHOUT_NUMBER',
    'Số của các nghị quyết về xã, về Huế và Đồng Nai không có trong nguồn; căn cứ chỉ nêu loại văn bản.',
    'The numbers of the resolutions on communes, Huế and Đồng Nai are not in the sources; the basis names the kind of act.',
  ),
];
