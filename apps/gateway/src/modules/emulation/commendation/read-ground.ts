import {
  type CommendationDraft,
  type CommendationForm,
  type CommendationGround,
  formOn,
  type IssuerLevel,
  issuerLevelOf,
} from '@danvan/domain/emulation';
import type { Hierarchy, OrgUnitId } from '@danvan/domain/hierarchy';
import { type Day, validOn } from '@danvan/domain/kernel';
import { hierarchyOf } from '../../hierarchy/unit/hierarchy.store.ts';
import { todayOf } from '../../hierarchy/unit/today.ts';
import type { Uow } from '../../programme/record/act.ts';
import { readEarlierAwards } from './commendation.store.ts';
import { readCommendationForms } from './form.store.ts';
import { readPublishedRuns } from './published-run.store.ts';

/** At which level a unit issues on a day; null when it issues nothing, or is not there. */
export const issuerLevelOn = ({ units }: Hierarchy, unit: OrgUnitId, on: Day): IssuerLevel | null => {
  const grade = validOn(units.get(unit)?.grades ?? [], on);
  return grade === undefined ? null : issuerLevelOf(grade);
};

/** What a commendation says that its ground depends on. */
export type Grounded = Pick<CommendationDraft, 'form' | 'year' | 'issuer' | 'run'>;

/** Everything by which a commendation is judged on a day: form, issuer's level, run, and what others were granted. */
export const readGround = async (
  uow: Uow,
  { form, year, issuer, run }: Grounded,
  { id, on }: { readonly id: string; readonly on: Day },
): Promise<CommendationGround> => {
  const forms: readonly CommendationForm[] = await readCommendationForms(uow.manager);
  const [published] = run === null ? [null] : await readPublishedRuns(uow.manager, [run]);
  const [earlier] = await readEarlierAwards(uow.manager, [{ form, year, except: id }]);
  return {
    today: todayOf({ now: () => uow.now }),
    form: formOn(forms, form, on),
    issuerLevel: issuerLevelOn(await hierarchyOf(uow.manager), issuer, on),
    run: published ?? null,
    earlier: earlier ?? [],
  };
};

/** Whoever decides on the same form and year waits: two decisions at once must not both take the last place. */
export const holdQuota = async (uow: Uow, { form, year }: Pick<Grounded, 'form' | 'year'>): Promise<void> => {
  await uow.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 17))', [`${form} ${year}`]);
};
