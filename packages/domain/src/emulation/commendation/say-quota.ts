import type { Language } from '../../kernel/index.ts';
import { decimalText } from '../../kernel/index.ts';
import type { FormRequirement, QuotaRule } from './form.ts';
import type { QuotaLine } from './quota.ts';

const percent = (rule: Extract<QuotaRule, { kind: 'SHARE_OF_CLUSTER' }>, language: Language): string => {
  const text = decimalText(rule.share.times(100));
  return `${language === 'vi' ? text.replace('.', ',') : text} %`;
};

/** The rule of a quota as people say it. */
export const sayQuotaRule = (rule: QuotaRule, language: Language): string => {
  const isVietnamese = language === 'vi';
  switch (rule.kind) {
    case 'NONE':
      return isVietnamese ? 'Không giới hạn số lượng' : 'Any number';
    case 'PER_CLUSTER':
      return isVietnamese
        ? `Mỗi cụm tối đa ${rule.number} tập thể một năm`
        : `At most ${rule.number} a cluster and year`;
    case 'SHARE_OF_CLUSTER':
      return isVietnamese
        ? `Tối đa ${percent(rule, language)} số đơn vị của cụm một năm, làm tròn xuống, ít nhất ${rule.atLeast}`
        : `At most ${percent(rule, language)} of the cluster a year, rounded down, at least ${rule.atLeast}`;
  }
};

/** What the quota of one cluster comes to, in a sentence with all its numbers. */
export const sayQuotaLine = (line: Omit<QuotaLine, 'cluster'>, language: Language): string => {
  const { clusterName: cluster, units, allowed, granted, proposed, overBy } = line;
  if (language === 'en') {
    const limit = allowed === null ? 'any number allowed' : `${allowed} allowed`;
    const over = overBy > 0 ? `, ${overBy} too many` : '';
    return `${cluster}: ${units} units, ${limit}; granted by others ${granted}, by this one ${proposed}${over}.`;
  }
  const limit = allowed === null ? 'không giới hạn' : `được tối đa ${allowed}`;
  const over = overBy > 0 ? `, vượt ${overBy}` : '';
  return `${cluster}: ${units} đơn vị, ${limit}; đã tặng ở hồ sơ khác ${granted}, hồ sơ này ${proposed}${over}.`;
};

/** What a form asks of the run, as people say it; empty when it asks for nothing. */
export const sayRequirement = (requires: FormRequirement, language: Language): readonly string[] => {
  const say = (vi: string, en: string): string => (language === 'vi' ? vi : en);
  const { bestClasses, lowestRank, isRecognised, mayHaveTitle } = requires;
  return [
    ...(bestClasses === 1 ? [say('Xếp loại cao nhất', 'The best class')] : []),
    ...(bestClasses !== null && bestClasses > 1
      ? [say(`Xếp loại trong ${bestClasses} mức cao nhất`, `One of the ${bestClasses} best classes`)]
      : []),
    ...(lowestRank === 1 ? [say('Đứng đầu cụm', 'First of the cluster')] : []),
    ...(lowestRank !== null && lowestRank > 1
      ? [say(`Hạng ${lowestRank} trở lên trong cụm`, `Rank ${lowestRank} or better in the cluster`)]
      : []),
    ...(isRecognised ? [say('Được công nhận đạt', 'Recognised by the run')] : []),
    ...(mayHaveTitle ? [say('Không bị loại khỏi xét danh hiệu', 'Not barred from titles')] : []),
  ];
};
