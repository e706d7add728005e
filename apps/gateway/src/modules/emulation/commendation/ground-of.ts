import {
  type Commendation,
  type CommendationForm,
  type CommendationGround,
  formOn,
} from '@danvan/domain/emulation';
import type { Day } from '@danvan/domain/kernel';
import type { GatewayContext } from '../../../context.ts';
import { type Grounded, issuerLevelOn } from './read-ground.ts';

/** The day by which a commendation is judged: that of its decision, and until there is one, today. */
export const judgedOn = ({ loaders }: GatewayContext, { decision }: Commendation): Day =>
  decision?.on ?? loaders.today();

/** The version of a form on a day; where it has ended, its last one. */
export const formOrLast = async (
  { loaders }: GatewayContext,
  code: string,
  on: Day,
): Promise<CommendationForm | null> => {
  const forms = await loaders.commendationForms();
  return formOn(forms, code, on) ?? forms.findLast((form) => form.code === code) ?? null;
};

/** Everything by which a commendation is judged on a day, for whoever reads; the same as `readGround` for an act. */
export const groundOf = async (
  { loaders }: GatewayContext,
  { form, year, issuer, run }: Grounded,
  { id, on }: { readonly id: string; readonly on: Day },
): Promise<CommendationGround> => ({
  today: loaders.today(),
  form: formOn(await loaders.commendationForms(), form, on),
  issuerLevel: issuerLevelOn(await loaders.hierarchy(), issuer, on),
  run: run && (await loaders.publishedRun(run)),
  earlier: await loaders.earlierAwards({ form, year, except: id }),
});
