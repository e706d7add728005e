import { lazy } from 'react';

/** The search arrives when it is first opened: the first page does not carry it. */
export const UnitSearch = lazy(async () => ({ default: (await import('./UnitSearch.tsx')).UnitSearch }));
