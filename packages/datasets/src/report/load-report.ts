export type LoadReport = { readonly faults: readonly never[] };

import type { MapReading } from '../map/vietnam-map.ts';
export const loadReport = (_r: MapReading): LoadReport => ({ faults: [] });
