import { type Appraisal, appraise } from '@danvan/domain/emulation';
import { day, id } from '@danvan/domain/kernel';
import { type Model, modelState } from '@danvan/domain/programme';
import { leavesOf } from '@danvan/domain/scoring';
import { QUANG_NGAI_POLICE } from '../demo-accounts.ts';
import { randomOf } from '../demonstration/random.ts';
import { legal, type ProgrammeWork } from '../programme/record.ts';
import { SKILFUL_MODEL } from '../scoring/index.ts';

const ON = day('2026-11-12');
const REASON = 'Theo kết quả kiểm tra thực tế tại cơ sở (dữ liệu minh họa).';

/** Points that agree with what the register says of the model: fewer than 70 as long as it is only registered. */
const LEAST = { REGISTERED: 11, RECOGNISED: 15, EXEMPLARY: 17, ENDED: 0 } as const;

const appraised = (model: Model): Appraisal => {
  const random = randomOf('thẩm định', model.id);
  const least = LEAST[modelState(model)];
  const draft = {
    on: ON,
    parts: leavesOf(SKILFUL_MODEL.criteria).map(({ key }) => ({
      key,
      points: String(least + random.between(0, 1)),
      reason: REASON,
    })),
    conditions: SKILFUL_MODEL.gates.map(({ key }) => ({ key, isMet: true })),
  };
  const by = { id: id<'Appraisal'>(`mh-tham-dinh-${model.id}`), unit: QUANG_NGAI_POLICE, today: ON };
  return legal(model.id, appraise(model, SKILFUL_MODEL, draft, by));
};

/** The models of the communes of Quảng Ngãi, appraised by set D; made up like the models. */
export const demonstrationAppraisals = (models: ProgrammeWork['models']): readonly Appraisal[] =>
  models
    .map(({ content }) => content)
    .filter((model) => model.id.startsWith('mh-quang-ngai-') && model.ended === null)
    .map(appraised);
