import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { id } from '@danvan/domain/kernel';
import {
  byDay,
  type Model,
  type ModelContent,
  makeModel,
  type RecognitionLevel,
  recognise,
  recordId,
  registeredModel,
} from '@danvan/domain/programme';
import { areaId } from '../../trees/branch.ts';
import { modelEntry } from '../entries/whole.ts';
import { TODAY } from '../judged-on.ts';
import { legal, type ProgrammeWork } from '../record.ts';
import { toldBy } from '../sources.ts';
import { published } from './published.ts';

const KON_TUM = 'p62-2010';
const division = (key: string): OrgUnitId => id(`pol-p62-${key}`);
const district = (key: string): OrgUnitId => id(`pol-d62-${key}-2010`);
const POLICE: OrgUnitId = id(`pol-${KON_TUM}`);

type Sketch = {
  /** Null: the source's title concerns believers or wanted persons; the count and the owner are kept. */
  readonly title: string | null;
  readonly owner: OrgUnitId;
  /** Of models that the report lists as of a level; null for the others. */
  readonly level: RecognitionLevel | null;
  readonly description?: string;
};

const REPORTED = byDay(toldBy('S2'));

const modelOf = (name: string, { title, owner, level, description = '' }: Sketch): Model => {
  const draft: ModelContent = {
    title,
    field: null,
    kind: 'COLLECTIVE',
    people: null,
    started: REPORTED,
    area: areaId(KON_TUM),
    address: null,
    description,
  };
  const content = legal(name, makeModel(draft, TODAY)).value;
  const model = registeredModel(recordId<'MODEL'>(name), owner, content);
  if (level === null) return model;
  const citation = 'Báo cáo tổng kết 10 năm của Công an tỉnh Kon Tum';
  const made = recognise(model, { as: 'RECOGNISED', level, on: REPORTED, document: null, citation }, TODAY);
  return legal(name, made).value;
};

const entry = (sketch: Sketch, index: number): ProgrammeWork['models'][number] =>
  modelEntry(
    modelOf(`s2-mo-hinh-${String(index + 1).padStart(2, '0')}`, sketch),
    [recordId<'PROGRAMME'>('ct-1386')],
    published('S2'),
  );

const ofProvince = (owner: OrgUnitId, title: string | null): Sketch => ({ owner, title, level: 'PROVINCE' });
const ofDistrict = (owner: OrgUnitId, title: string): Sketch => ({ owner, title, level: 'DISTRICT' });

const PROVINCE_LEVEL: readonly Sketch[] = [
  ofProvince(
    division('thanh-tra'),
    'Dân vận khéo trong lĩnh vực công tác thanh tra vụ việc, tiếp dân và giải quyết khiếu nại, tố cáo',
  ),
  ofProvince(
    division('bao-ve-ctnb'),
    'Dân vận khéo trong lĩnh vực vận động quần chúng giải quyết những vấn đề phức tạp',
  ),
  ofProvince(division('csgt'), 'Dân vận khéo trong lĩnh vực bảo đảm trật tự an toàn giao thông'),
  ofProvince(division('qlhc-ttxh'), 'Dịch vụ chuyển phát Chứng minh nhân dân'),
  ofProvince(division('qlhc-ttxh'), 'Hệ thống điện tử'),
  ofProvince(division('qlhc-ttxh'), 'Làm chứng minh nhân dân tận nhà cho người già yếu, tàn tật'),
  ofProvince(division('doan-thanh-nien'), '24 giờ trải nghiệm'),
  ofProvince(division('doan-thanh-nien'), 'Heo đất nghĩa tình'),
  ofProvince(division('xay-dung-pt'), 'Trình diễn thoát nghèo, ổn định đời sống'),
  ofProvince(division('an-ninh-doi-ngoai'), 'Xây dựng nhân dân thành cơ sở trạm'),
  ofProvince(division('an-ninh-doi-noi'), 'Cùng ăn, cùng ở, cùng làm với nhân dân'),
  ofProvince(division('an-ninh-doi-noi'), null),
  ofProvince(division('an-ninh-doi-noi'), null),
  ofProvince(division('canh-sat-hinh-su'), null),
];

const DISTRICT_LEVEL: readonly Sketch[] = [
  ofDistrict(district('tp-kon-tum'), 'Nghe dân nói, nói dân hiểu, làm dân tin'),
  ofDistrict(district('h-sa-thay'), 'Vườn rau dân quân'),
  ofDistrict(district('h-dak-to'), 'Tự phòng, tự quản'),
  ofDistrict(district('h-kon-ray'), 'Tiểu ban giáo dục thanh thiếu niên'),
];

const OTHERS: readonly Sketch[] = [
  'Tổ thanh niên xung kích',
  'Tiếng kẻng an ninh',
  'Tổ dân phố không có bạo lực gia đình',
].map((title) => ({ title, owner: POLICE, level: null }));

const REPLICATED: readonly Sketch[] = [
  'Sổ theo dõi tình hình ANTT, ATXH',
  'Tổ cộng đồng tự quản',
  'Tiếng kẻng làng tôi',
].map((title) => ({
  title,
  owner: POLICE,
  level: null,
  description: 'Được hướng dẫn, nhân rộng trên địa bàn tỉnh; nguồn không nêu từng điểm.',
}));

/** The models that the Kon Tum report names (facts.md §4), in its order: 14, 4, 3 others, 3 replicated. */
export const PUBLISHED_MODELS = [...PROVINCE_LEVEL, ...DISTRICT_LEVEL, ...OTHERS, ...REPLICATED].map(entry);
