import { graphql, type ResultOf } from '@danvan/api-schema';
import { WorkActParts } from '../../programme/record/work-act-parts.ts';

export const AppraisalsQuery = graphql(`
  query ModelAppraisals($id: ID!) {
    model(id: $id) {
      id version mayAppraise
      appraisals {
        id on edition setName { vi en } total scale account rulesHash inputsHash
        class { code name { vi en } }
        by { id name shortName }
        parts { key name { vi en } points maximum reason account }
        conditions { key name { vi en } isMet known { vi en } }
      }
    }
  }
`);

/** What a recognition is measured by: the newest appraisal in a line. */
export const NewestAppraisalQuery = graphql(`
  query NewestAppraisal($id: ID!) {
    model(id: $id) { id appraisals { id on total scale class { code name { vi en } } } }
  }
`);

export const AppraisalFormQuery = graphql(`
  query AppraisalForm($id: ID!, $on: Day!) {
    model(id: $id) {
      id version title
      appraisalForms(on: $on) {
        code edition name { vi en } notes { vi en }
        parts { key name { vi en } note { vi en } maximum }
        conditions { key name { vi en } isMet known { vi en } }
        bands { code name { vi en } from }
      }
    }
  }
`);

export const AppraiseModel = graphql(
  'mutation AppraiseModel($input: AppraiseModelInput!) { appraiseModel(input: $input) { ...WorkActParts } }',
  [WorkActParts] as [typeof WorkActParts],
);

export type ShownAppraisal = NonNullable<ResultOf<typeof AppraisalsQuery>['model']>['appraisals'][number];
export type AppraisalModel = NonNullable<ResultOf<typeof AppraisalFormQuery>['model']>;
export type ShownForm = AppraisalModel['appraisalForms'][number];
