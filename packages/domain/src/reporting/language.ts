export * from '../kernel/language.ts';
