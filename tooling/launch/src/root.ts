import { join } from 'node:path';

/** The folder of the checkout. */
export const ROOT = join(import.meta.dirname, '../../..');

/** A path within the checkout. */
export const inRoot = (...parts: string[]): string => join(ROOT, ...parts);

/** A program that comes with the dependencies. */
export const program = (name: string): string => inRoot('node_modules', '.bin', name);
