export * from './criteria-set/condition.ts';
export * from './criteria-set/leaves-of.ts';
export * from './criteria-set/model.ts';
export * from './explain/account.ts';
export * from './rules/rule.ts';
export * from './score/result.ts';
export * from './sheet/sheet.ts';
