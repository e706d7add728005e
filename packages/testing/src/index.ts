export * from './api-client.ts';
export * from './database-on-server.ts';
export * from './test-clock.ts';
