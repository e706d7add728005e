import type { TestProject } from 'vitest/node';
import { freshProduct } from './product.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly productUrl: string;
  }
}

/** vitest's global setup of the browser tests: one product for all of them. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const product = await freshProduct();
  project.provide('productUrl', product.url);
  return product.stop;
};
