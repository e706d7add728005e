import type { Decimal, Language, LocalText } from '../../../kernel/index.ts';
import type { CriteriaSet } from '../../criteria-set/model.ts';
import { sayEffect } from '../../criteria-set/say-rule.ts';
import type { SubjectStepKind } from '../subject-step.ts';
import type { Numbers } from './numbers.ts';
import { sayTieBreak } from './tie-break-words.ts';

type Say = (numbers: Numbers, set: CriteriaSet, language: Language) => string;
const both =
  (vi: (n: Numbers, set: CriteriaSet) => string, en: (n: Numbers, set: CriteriaSet) => string): Say =>
  (n, set, language) =>
    language === 'vi' ? vi(n, set) : en(n, set);

const at = <Item>(items: readonly Item[], position: Decimal): Item | undefined => items[Number(position)];
const className = (set: CriteriaSet, n: Numbers, language: Language): string =>
  at(set.bands, n.value('class'))?.name[language] ?? '';
const classOf = (set: CriteriaSet, code: string, language: Language): string =>
  set.bands.find((band) => band.code === code)?.name[language] ?? code;

const vetoOf = (set: CriteriaSet, n: Numbers) => at(set.vetoes, n.value('veto'));
const effectsOf = (set: CriteriaSet, n: Numbers, language: Language): string =>
  (vetoOf(set, n)?.effects ?? [])
    .map((effect) => sayEffect(effect, language, (code) => `“${classOf(set, code, language)}”`))
    .join('; ');
const tieOf = (set: CriteriaSet, n: Numbers): LocalText => {
  const tieBreak = at(set.tieBreaks, n.value('tieBreak'));
  return tieBreak ? sayTieBreak(tieBreak, set) : { vi: '', en: '' };
};

const missing = (n: Numbers): LocalText =>
  n.value('leaves').gt(0)
    ? {
        vi: `${n.of('leaves')} tiêu chí thiếu số liệu`,
        en: `Figures of ${n.of('leaves')} criteria are missing`,
      }
    : { vi: 'thiếu số liệu của điều kiện loại trừ', en: 'A figure of an exclusion is missing' };
const open = ({ outcome }: CriteriaSet): LocalText =>
  outcome === 'POINTS'
    ? { vi: 'chưa xếp loại, xếp hạng', en: 'neither class nor rank yet' }
    : { vi: 'chưa kết luận được', en: 'it cannot be told yet' };
const others = (n: Numbers, name: string): string =>
  n.value(name).eq(1) ? 'one other' : `${n.of(name)} others`;

/** The sentence of each step of a whole score. */
export const SUBJECT_STEP_WORDS: Readonly<Record<SubjectStepKind, Say>> = {
  SUM: both(
    (n) => `Cộng ${n.of('leaves')} tiêu chí: ${n.points} điểm, tối đa ${n.of('achievable')} điểm.`,
    (n) => `The sum of ${n.of('leaves')} criteria: ${n.points} of ${n.of('achievable')} points.`,
  ),
  LEFT_OUT: both(
    (n) => `${n.of('leaves')} tiêu chí không tính, cả vào điểm tối đa.`,
    (n) => `${n.of('leaves')} criteria are left out, also of what could be reached.`,
  ),
  NOTHING_ASSIGNED: both(
    () => 'Không có tiêu chí nào được giao nên không có tổng điểm.',
    () => 'Nothing was assigned, so there is no total.',
  ),
  NORMALISED: both(
    (n) =>
      `Quy về thang ${n.of('scale')}: ${n.of('total')} × ${n.of('scale')} : ${n.of('achievable')} = ${n.points} điểm.`,
    (n) =>
      `On the scale of ${n.of('scale')}: ${n.of('total')} × ${n.of('scale')} / ${n.of('achievable')} = ${n.points} points.`,
  ),
  INCOMPLETE: both(
    (n, set) => `Còn ${missing(n).vi}: ${open(set).vi}.`,
    (n, set) => `${missing(n).en}: ${open(set).en}.`,
  ),
  MET_OF: both(
    (n) => `Đạt ${n.of('met')} trên ${n.of('of')} tiêu chí.`,
    (n) => `${n.of('met')} of ${n.of('of')} criteria are met.`,
  ),
  BAND: both(
    (n, set) =>
      n.value('from').eq(0)
        ? `${n.points} điểm: mức “${className(set, n, 'vi')}”.`
        : `${n.points} điểm, từ ${n.of('from')} trở lên: mức “${className(set, n, 'vi')}”.`,
    (n, set) =>
      n.value('from').eq(0)
        ? `${n.points} points: “${className(set, n, 'en')}”.`
        : `${n.points} points, ${n.of('from')} or more: “${className(set, n, 'en')}”.`,
  ),
  VETO: both(
    (n, set) => `Điểm liệt “${vetoOf(set, n)?.name.vi}”: ${effectsOf(set, n, 'vi')}. Điểm vẫn giữ nguyên.`,
    (n, set) => `Exclusion “${vetoOf(set, n)?.name.en}”: ${effectsOf(set, n, 'en')}. The points stay.`,
  ),
  GATE_UNMET: both(
    (n, set) =>
      `Chưa đáp ứng điều kiện “${at(set.gates, n.value('gate'))?.name.vi}” của mức “${className(set, n, 'vi')}”.`,
    (n, set) =>
      `The condition “${at(set.gates, n.value('gate'))?.name.en}” of “${className(set, n, 'en')}” is not met.`,
  ),
  QUOTA: both(
    (n, set) =>
      `Vượt tỷ lệ tối đa ${n.percent('share')} của mức “${className(set, n, 'vi')}”: xuống mức kế tiếp.`,
    (n, set) => `Above the quota of ${n.percent('share')} for “${className(set, n, 'en')}”: one class lower.`,
  ),
  CLASS: both(
    (n, set) => `Xếp loại: “${className(set, n, 'vi')}”.`,
    (n, set) => `Class: “${className(set, n, 'en')}”.`,
  ),
  NO_CLASS: both(
    () => 'Không xếp loại.',
    () => 'No class.',
  ),
  RECOGNISED: both(
    () => 'Kết quả: đạt.',
    () => 'Result: recognised.',
  ),
  NOT_RECOGNISED: both(
    () => 'Kết quả: chưa đạt.',
    () => 'Result: not recognised.',
  ),
  RECOGNITION_UNKNOWN: both(
    () => 'Chưa đủ số liệu để kết luận đạt hay chưa đạt.',
    () => 'Too little is known to tell whether it is recognised.',
  ),
  NO_TITLE: both(
    () => 'Không xét danh hiệu thi đua.',
    () => 'May have no emulation title.',
  ),
  OUT_OF_RANKING: both(
    () => 'Không xếp hạng và không được lấy làm đơn vị tốt nhất cụm.',
    () => 'Takes no rank, and is not the best of the cluster.',
  ),
  TIE_BROKEN: both(
    (n, set) =>
      `Bằng điểm với ${n.of('apart')} đơn vị khác; xét ${tieOf(set, n).vi}: ${n.of('own')}, xếp trên ${n.of('before')} đơn vị.`,
    (n, set) =>
      `Level with ${others(n, 'apart')}; told apart by ${tieOf(set, n).en}: ${n.of('own')}, ahead of ${n.of('before')}.`,
  ),
  RANK: both(
    (n) => `Xếp thứ ${n.of('rank')} trên ${n.of('of')} đơn vị của cụm.`,
    (n) => `Rank ${n.of('rank')} of ${n.of('of')} in the cluster.`,
  ),
  RANK_SHARED: both(
    (n) => `Đồng hạng ${n.of('rank')} với ${n.of('sharing')} đơn vị khác, trên ${n.of('of')} đơn vị của cụm.`,
    (n) => `Shares rank ${n.of('rank')} with ${others(n, 'sharing')}, of ${n.of('of')} in the cluster.`,
  ),
};
