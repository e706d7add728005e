import { APPRAISAL_SAYS_LESS, saysLess } from '@danvan/domain/emulation';
import type { ModelStanding } from '@danvan/domain/programme';
import { formatDecimal } from '@danvan/domain/reporting';
import type { Uow } from '../../programme/record/act.ts';
import type { SaidNotice } from '../../programme/record/record-fault.ts';
import { criteriaSetBy } from '../../scoring/criteria-set/criteria-set.store.ts';
import { readAppraisals } from './appraisal.store.ts';

const fill = (words: string, values: Readonly<Record<string, string>>): string =>
  words.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** What a recognition is told by the newest appraisal: that it says less. The recognition is not forbidden by it. */
export const appraisalNotices = async (
  { manager }: Uow,
  model: string,
  standing: ModelStanding,
): Promise<readonly SaidNotice[]> => {
  const newest = (await readAppraisals(manager, [model])).get(model)?.[0];
  const set = newest ? await criteriaSetBy(manager, newest.set) : null;
  if (!newest || !set || !saysLess(newest, set, standing)) return [];
  const band = set.bands.find(({ code }) => code === newest.class);
  const say = (language: 'vi' | 'en'): string =>
    fill(APPRAISAL_SAYS_LESS[language], {
      total: formatDecimal(newest.total, language),
      class: (band?.name[language] ?? newest.class).toLowerCase(),
    });
  return [{ code: 'APPRAISAL_SAYS_LESS', message: { vi: say('vi'), en: say('en') }, path: ['standing'] }];
};
