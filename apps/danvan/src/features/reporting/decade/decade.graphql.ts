import { graphql, type ResultOf } from '@danvan/api-schema';

export const DecadeQuery = graphql(`
  query Decade($filter: ReportFilter!) {
    reports(filter: $filter, first: 1) {
      nodes {
        id
        state
        submittedAt
        period { id label { vi en } startsOn endsOn }
        figures { indicatorCode state value qualifier }
        form {
          code
          name { vi en }
          sections {
            items { indicator { code name { vi en } unitOfMeasure { vi en } kind decimals pairedWith } }
          }
        }
        unit {
          id
          name
          shortName
          successors { on basis unit { id name shortName } }
          lineage {
            truncated
            nodes { id name shortName from to }
            links { fromId toId on kind share basis }
          }
        }
      }
    }
  }
`);

export type DecadeReport = ResultOf<typeof DecadeQuery>['reports']['nodes'][number];
export type DecadeIndicator = DecadeReport['form']['sections'][number]['items'][number]['indicator'];
export type DecadeFigure = DecadeReport['figures'][number];
