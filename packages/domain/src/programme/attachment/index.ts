export * from './attachment.ts';
export * from './file-fault.ts';
export * from './file-name.ts';
export * from './file-type.ts';
export * from './make-attachment.ts';
export * from './words.ts';
