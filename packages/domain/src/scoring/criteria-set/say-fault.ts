import { type Language, type LocalText, parseDecimal } from '../../kernel/index.ts';
import { type FaultPath, sayFault } from '../../programme/index.ts';
import { formatDecimal } from '../../reporting/index.ts';
import type { CriteriaFault } from './fault.ts';
import { CRITERIA_FAULT_WORDS } from './fault-words.ts';
import { inputWords } from './words.ts';

const MEMBERS: Readonly<Record<string, LocalText>> = {
  code: { vi: 'mã', en: 'code' },
  key: { vi: 'ký hiệu', en: 'key' },
  version: { vi: 'phiên bản', en: 'version' },
  name: { vi: 'tên', en: 'name' },
  notes: { vi: 'ghi chú của bộ', en: 'notes' },
  note: { vi: 'ghi chú', en: 'note' },
  vi: { vi: 'tiếng Việt', en: 'Vietnamese' },
  en: { vi: 'tiếng Anh', en: 'English' },
  validity: { vi: 'hiệu lực', en: 'validity' },
  from: { vi: 'từ', en: 'from' },
  to: { vi: 'đến', en: 'to' },
  subject: { vi: 'đối tượng', en: 'subjects' },
  outcome: { vi: 'kết quả', en: 'outcome' },
  scale: { vi: 'thang điểm', en: 'scale' },
  places: { vi: 'số chữ số thập phân', en: 'decimals' },
  rounding: { vi: 'cách làm tròn', en: 'rounding' },
  criteria: { vi: 'tiêu chí', en: 'criterion' },
  children: { vi: 'tiêu chí con', en: 'part' },
  maximum: { vi: 'điểm tối đa', en: 'maximum' },
  rule: { vi: 'quy tắc', en: 'rule' },
  condition: { vi: 'điều kiện', en: 'condition' },
  kind: { vi: 'loại', en: 'kind' },
  comparison: { vi: 'cách so sánh', en: 'comparison' },
  value: { vi: 'giá trị', en: 'value' },
  below: { vi: 'đến dưới', en: 'below' },
  share: { vi: 'tỷ lệ', en: 'share' },
  steps: { vi: 'mức', en: 'step' },
  points: { vi: 'điểm', en: 'points' },
  fromRank: { vi: 'từ hạng', en: 'from place' },
  toRank: { vi: 'đến hạng', en: 'to place' },
  half: { vi: 'phần điểm khi đạt chỉ tiêu', en: 'share at the target' },
  direction: { vi: 'chiều tốt', en: 'direction' },
  bonus: { vi: 'điểm thưởng', en: 'bonus' },
  penalty: { vi: 'điểm phạt', en: 'penalty' },
  minimum: { vi: 'điểm thấp nhất', en: 'least points' },
  floor: { vi: 'điểm thấp nhất', en: 'least points' },
  text: { vi: 'công thức', en: 'expression' },
  missing: { vi: 'khi thiếu số liệu', en: 'when missing' },
  mayBeNotAssigned: { vi: 'có thể không giao', en: 'may be not assigned' },
  isQuantitative: { vi: 'định lượng', en: 'quantitative' },
  inputs: { vi: 'số liệu', en: 'input' },
  label: { vi: 'tên hiển thị', en: 'label' },
  indicator: { vi: 'chỉ tiêu thống kê', en: 'indicator' },
  isTarget: { vi: 'lấy chỉ tiêu được giao', en: 'takes the target' },
  vetoes: { vi: 'điểm liệt', en: 'veto' },
  effects: { vi: 'hệ quả', en: 'effect' },
  bands: { vi: 'mức xếp loại', en: 'class' },
  class: { vi: 'mức xếp loại', en: 'class' },
  gates: { vi: 'điều kiện xếp loại', en: 'gate' },
  quota: { vi: 'tỷ lệ khống chế', en: 'quota' },
  among: { vi: 'tính trên các mức', en: 'among' },
  tieBreaks: { vi: 'phân định khi bằng điểm', en: 'tie-break' },
  extends: { vi: 'bộ gốc', en: 'extended set' },
  source: { vi: 'căn cứ', en: 'source' },
};

/** Where a fault lies, in words: "tiêu chí 2 › tiêu chí con 1 › quy tắc › điểm". A member that no set has keeps its name. */
export const sayPlace = (path: FaultPath, language: Language): string => {
  const places: string[] = [];
  for (const step of path) {
    if (typeof step === 'string') places.push(MEMBERS[step]?.[language] ?? step);
    else places.push(`${places.pop() ?? ''} ${step + 1}`.trim());
  }
  return places.join(' › ');
};

const localised = (name: string, value: string | number, language: Language): string | number => {
  if (name === 'name') return inputWords(String(value))[language];
  const parsed = typeof value === 'string' ? parseDecimal(value) : null;
  return parsed?.ok ? formatDecimal(parsed.value, language) : value;
};

/** What is wrong and what to do, without the place; numbers as the language writes them. */
export const sayCriteriaFault = (fault: CriteriaFault, language: Language): string => {
  const about = Object.entries(fault.about ?? {}).map(([name, value]) => [
    name,
    localised(name, value, language),
  ]);
  return sayFault(CRITERIA_FAULT_WORDS, { ...fault, about: Object.fromEntries(about) }, language);
};
