import { CLUSTER_1000 } from '@danvan/datasets';
import { decimal } from '@danvan/domain/kernel';
import * as scoring from '@danvan/domain/scoring';

const officers = { part: decimal(2), whole: decimal(400) };
const conditions = { 'L.1': officers, 'L.2': officers, 'L.3': officers };
const sheet = (subject: string, launches: number): scoring.ScoreSheet => {
  const values = { actual: decimal(launches), target: decimal(100) };
  const leaves = { 'I.3.a': { state: 'ASSIGNED', values, setPoints: null } } as const;
  return { subject, group: 'cluster-5', leaves, conditions };
};
const compiled = scoring.compile(CLUSTER_1000);
const table = scoring.tabulate(compiled, [sheet('quang-ngai', 150), sheet('gia-lai', 120)]);
if (!table.ok) throw new Error(JSON.stringify(table.error));
export const result = scoring.score(compiled, table.value, 'FINAL');

const account = scoring.explainSubject(result, 'gia-lai');
export const why = account && scoring.sayAccount(account, CLUSTER_1000, 'vi');
const actual = { subject: 'gia-lai', key: 'I.3.a', input: 'actual' };
export const supposed = scoring.whatIf(result, [{ kind: 'FIGURE', ...actual, value: decimal(160) }]);
