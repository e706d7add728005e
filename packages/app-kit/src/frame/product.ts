import { createContext, useContext } from 'react';
import type { AppName, Role } from '../session/home-of.ts';

/** Which app this is and for whom. */
export type Product = { readonly app: AppName; readonly roles: readonly Role[] };

export const ProductContext = createContext<Product | null>(null);

export const useProduct = (): Product => {
  const product = useContext(ProductContext);
  if (!product) throw new Error('useProduct stands outside of AppKit');
  return product;
};
