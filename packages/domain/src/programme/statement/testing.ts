import { type Day, id } from '../../kernel/index.ts';
import { recordId } from '../record/index.ts';
import type { KeptStatement, StatementDraft } from './model.ts';

/** A limitation of 2018; only what matters is stated. */
export const statementDraft = (over: Partial<StatementDraft> = {}): StatementDraft => ({
  kind: 'LIMITATION',
  nature: null,
  text: 'Công tác tập huấn còn ít',
  position: null,
  programme: null,
  firstDay: '2018-01-01' as Day,
  lastDay: '2018-12-31' as Day,
  occasion: null,
  explains: [],
  ...over,
});

/** The same as kept by a unit. */
export const keptStatement = (name: string, over: Partial<KeptStatement> = {}): KeptStatement => {
  const { firstDay: _first, lastDay: _last, ...rest } = statementDraft();
  return {
    ...rest,
    id: recordId<'STATEMENT'>(name),
    unit: id<'OrgUnit'>('ca-tinh'),
    text: name,
    span: { firstDay: '2018-01-01' as Day, lastDay: '2018-12-31' as Day },
    ...over,
  };
};
