export * from './fixture.ts';
export * from './office.ts';
export * from './zip.ts';
