import { formOn, type QuotaGround, quotaLineOf, suggestCandidates } from '@danvan/domain/emulation';
import type { GatewayContext } from '../../../context.ts';
import { toQuotaLineType, toRunType } from './commendation.type.ts';
import { toFormType } from './form.type.ts';
import { type SuggestionsType, toSuggestionType } from './suggestion.type.ts';

/** What people choose from before they draft: a published run and a form of today. */
export type Choice = { readonly run: string; readonly form: string };

/** Whom the rule of a form would propose from a run today; null: the run is not published, or there is no such form. */
export const suggestFor = async (
  { loaders, actor }: GatewayContext,
  { run, form: code }: Choice,
): Promise<SuggestionsType | null> => {
  const form = formOn(await loaders.commendationForms(), code, loaders.today());
  const published = await loaders.publishedRun(run);
  const summary = (await loaders.publishedRuns()).find(({ id }) => id === run);
  if (form === null || published === null || summary === undefined) return null;
  const earlier = await loaders.earlierAwards({ form: code, year: published.year, except: '' });
  const ground: QuotaGround = { rule: form.quota, judged: published.units, earlier };
  const told = suggestCandidates(form.requires, ground);
  const taken = told.filter(({ reason }) => reason === 'SUGGESTED');
  const clusters = [...new Set(told.map(({ cluster }) => cluster))];
  return {
    run: toRunType(summary, actor?.unitId),
    form: toFormType(form),
    units: told.map(toSuggestionType),
    quota: clusters.map((cluster) =>
      toQuotaLineType(quotaLineOf(ground, cluster, taken.filter((each) => each.cluster === cluster).length)),
    ),
    suggested: taken.length,
  };
};
