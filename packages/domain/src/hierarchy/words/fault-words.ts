import { type Day, decimalText, formatDay, type Language, type LocalText } from '../../kernel/index.ts';
import type { DatedPart, HierarchyFault, HierarchyFaultCode, Mention } from '../fault.ts';
import type { OrgUnitId } from '../model.ts';
import { LINEAGE_LABELS, TREE_LABELS } from './labels.ts';

/** The name of a unit as the reader knows it. */
export type UnitNames = (unit: OrgUnitId) => string;

type Phrases = {
  readonly [Code in HierarchyFaultCode]: (
    fault: Extract<HierarchyFault, { readonly code: Code }>,
    name: UnitNames,
  ) => LocalText;
};

const PARTS: Readonly<Record<DatedPart, LocalText>> = {
  EXISTENCE: { vi: 'thời gian tồn tại', en: 'life' },
  NAME: { vi: 'tên gọi', en: 'name' },
  CODE: { vi: 'mã', en: 'code' },
  GRADE: { vi: 'cấp và loại', en: 'level and kind' },
  PLACEMENT: { vi: 'vị trí trong hệ thống', en: 'place in the tree' },
};

const MENTIONS: Readonly<Record<Mention, LocalText>> = {
  AREA: { vi: 'địa bàn', en: 'an area' },
  PLACEMENT: { vi: 'vị trí trong hệ thống', en: 'a place in the tree' },
  EVENT: { vi: 'sự kiện tổ chức', en: 'an act' },
  LINK: { vi: 'chuyển tiếp giữa các đơn vị', en: 'a transfer' },
};

const list = (units: readonly OrgUnitId[], name: UnitNames): string =>
  units.map((unit) => `“${name(unit)}”`).join(', ');

const onUnit =
  (vi: (unit: string, on: string) => string, en: (unit: string, on: string) => string) =>
  ({ unit, on }: { readonly unit: OrgUnitId; readonly on: Day }, name: UnitNames): LocalText => ({
    vi: vi(`“${name(unit)}”`, formatDay(on)),
    en: en(`“${name(unit)}”`, formatDay(on)),
  });

const onPart =
  (
    vi: (unit: string, part: string, on: string) => string,
    en: (unit: string, part: string, on: string) => string,
  ) =>
  ({ unit, part, on }: { unit: OrgUnitId; part: DatedPart; on: Day }, name: UnitNames): LocalText => ({
    vi: vi(`“${name(unit)}”`, PARTS[part].vi, formatDay(on)),
    en: en(`“${name(unit)}”`, PARTS[part].en, formatDay(on)),
  });

const WORDS: Phrases = {
  UNIT_TWICE: ({ unit }, name) => ({
    vi: `Đơn vị “${name(unit)}” được khai báo hai lần.`,
    en: `The unit “${name(unit)}” is registered twice.`,
  }),
  EVENT_TWICE: ({ event }) => ({
    vi: `Sự kiện tổ chức ${event} được ghi hai lần.`,
    en: `The act ${event} is recorded twice.`,
  }),
  UNIT_UNKNOWN: ({ unit, mention }, name) => ({
    vi: `Không có đơn vị “${name(unit)}” được nêu trong ${MENTIONS[mention].vi}.`,
    en: `There is no unit “${name(unit)}”, which is named in ${MENTIONS[mention].en}.`,
  }),
  SPAN_EMPTY: onPart(
    (unit, part, on) => `${unit}: ${part} bắt đầu ngày ${on} phải kết thúc sau ngày đó.`,
    (unit, part, on) => `${unit}: a ${part} that begins on ${on} must end after that day.`,
  ),
  SPANS_OVERLAP: onPart(
    (unit, part, on) => `${unit} có hai ${part} cùng có hiệu lực ngày ${on}.`,
    (unit, part, on) => `${unit} has two of ${part} on ${on}.`,
  ),
  OUTSIDE_EXISTENCE: onPart(
    (unit, part, on) => `${unit} không tồn tại ngày ${on} nhưng vẫn có ${part} vào ngày đó.`,
    (unit, part, on) => `${unit} does not exist on ${on}, yet it has a ${part} that day.`,
  ),
  NOT_COVERED: onPart(
    (unit, part, on) => `${unit} chưa có ${part} vào ngày ${on}.`,
    (unit, part, on) => `${unit} has no ${part} on ${on}.`,
  ),
  CODE_SHARED: ({ unitCode, units, on }, name) => ({
    vi: `Mã ${unitCode} được dùng cho nhiều đơn vị trong ngày ${formatDay(on)}: ${list(units, name)}.`,
    en: `The code ${unitCode} belongs to several units on ${formatDay(on)}: ${list(units, name)}.`,
  }),
  CYCLE: ({ tree, units, on }, name) => ({
    vi: `Hệ thống ${TREE_LABELS[tree].vi} bị vòng lặp ngày ${formatDay(on)}: ${list(units, name)}.`,
    en: `The tree ${TREE_LABELS[tree].en} runs in a circle on ${formatDay(on)}: ${list(units, name)}.`,
  }),
  SEVERAL_ROOTS: ({ tree, units, on }, name) => ({
    vi: `Hệ thống ${TREE_LABELS[tree].vi} có hơn một đơn vị đứng đầu ngày ${formatDay(on)}: ${list(units, name)}.`,
    en: `The tree ${TREE_LABELS[tree].en} has more than one head on ${formatDay(on)}: ${list(units, name)}.`,
  }),
  LINKS_MISSING: ({ kind }) => ({
    vi: `${LINEAGE_LABELS[kind].vi}: chưa nêu đơn vị nào chuyển sang đơn vị nào.`,
    en: `${LINEAGE_LABELS[kind].en}: it does not say which unit passes to which.`,
  }),
  LINKS_NOT_EXPECTED: ({ kind }) => ({
    vi: `${LINEAGE_LABELS[kind].vi}: không được kèm chuyển tiếp giữa các đơn vị.`,
    en: `${LINEAGE_LABELS[kind].en}: this act transfers nothing between units.`,
  }),
  LINK_TWICE: ({ unit, to, on }, name) => ({
    vi: `“${name(unit)}” chuyển sang “${name(to)}” hai lần trong ngày ${formatDay(on)}.`,
    en: `“${name(unit)}” passes to “${name(to)}” twice on ${formatDay(on)}.`,
  }),
  MERGED_INTO_ITSELF: onUnit(
    (unit, on) => `${unit} không thể sáp nhập vào chính mình (ngày ${on}).`,
    (unit, on) => `${unit} cannot merge into itself (${on}).`,
  ),
  LINK_FROM_ABSENT: onUnit(
    (unit, on) => `${unit} không tồn tại trước ngày ${on} nên không có gì để chuyển đi.`,
    (unit, on) => `${unit} did not exist before ${on}, so nothing of it can pass on.`,
  ),
  LINK_TO_ABSENT: onUnit(
    (unit, on) => `${unit} không tồn tại ngày ${on} nên không thể tiếp nhận.`,
    (unit, on) => `${unit} does not exist on ${on}, so it cannot receive.`,
  ),
  SHARES_PARTLY_DECLARED: onUnit(
    (unit, on) => `Chia tách ${unit} ngày ${on}: phải khai tỷ lệ cho mọi phần hoặc không khai phần nào.`,
    (unit, on) => `Split of ${unit} on ${on}: declare the share of every part or of none.`,
  ),
  SHARE_NOT_POSITIVE: onUnit(
    (unit, on) => `Chia tách ${unit} ngày ${on}: mỗi tỷ lệ phải lớn hơn 0.`,
    (unit, on) => `Split of ${unit} on ${on}: each share must be above 0.`,
  ),
  SHARES_NOT_ONE: ({ unit, on, total }, name) => ({
    vi: `Chia tách “${name(unit)}” ngày ${formatDay(on)}: tổng các tỷ lệ là ${decimalText(total).replace('.', ',')}, phải đúng bằng 1.`,
    en: `Split of “${name(unit)}” on ${formatDay(on)}: the shares sum to ${decimalText(total)}, not to exactly 1.`,
  }),
  TRANSFERRED_BUT_EXISTS: onUnit(
    (unit, on) => `${unit} đã chuyển toàn bộ ngày ${on} nên phải kết thúc vào ngày đó.`,
    (unit, on) => `All of ${unit} passed on ${on}, so it must end on that day.`,
  ),
  ABOLISHED_BUT_EXISTS: onUnit(
    (unit, on) => `${unit} giải thể ngày ${on} nên phải kết thúc vào ngày đó.`,
    (unit, on) => `${unit} was abolished on ${on}, so it must end on that day.`,
  ),
  ESTABLISHED_ANOTHER_DAY: onUnit(
    (unit, on) => `${unit} thành lập ngày ${on} nên phải bắt đầu vào ngày đó.`,
    (unit, on) => `${unit} was established on ${on}, so it must begin on that day.`,
  ),
};

/** Every code of a fault of the hierarchy; what the gateway's errors are called. */
export const HIERARCHY_FAULT_CODES = Object.keys(WORDS) as readonly HierarchyFaultCode[];

/** A fault in words that say what is wrong; `name` gives the names of the units that they speak of. */
export const wordHierarchyFault = (
  fault: HierarchyFault,
  language: Language,
  name: UnitNames = String,
): string => {
  const phrase = WORDS[fault.code] as (fault: HierarchyFault, name: UnitNames) => LocalText;
  return phrase(fault, name)[language];
};
