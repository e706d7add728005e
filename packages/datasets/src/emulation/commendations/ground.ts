import {
  type CommendationDraft,
  formOn,
  type IssuerLevel,
  type PublishedRun,
} from '@danvan/domain/emulation';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import { MINISTRY } from '../../trees/police.ts';
import { COMMENDATION_FORMS } from '../commendation-catalogue/index.ts';

const levelOf = (issuer: OrgUnitId): IssuerLevel => (issuer === MINISTRY ? 'MINISTRY' : 'PROVINCE');

/** By what a commendation of the demonstration is judged on a day; nothing was granted before. */
export const groundOn = (
  on: Day,
  draft: Pick<CommendationDraft, 'form' | 'issuer'>,
  run: PublishedRun | null,
) => ({
  today: on,
  form: formOn(COMMENDATION_FORMS, draft.form, on),
  issuerLevel: levelOf(draft.issuer),
  run,
  earlier: [],
});
