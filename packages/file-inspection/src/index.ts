export * from './inspect-file.ts';
