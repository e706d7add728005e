import type { MapReading } from '../map/vietnam-map.ts';
import { ASSUMPTIONS } from './assumptions.ts';
import { codeFaults } from './codes.ts';
import type { LoadReport } from './entry.ts';
import { nameFaults } from './names.ts';
import { uncodedRowFaults } from './uncoded-rows.ts';
import { wholeMapFaults } from './whole-map.ts';

export type * from './entry.ts';

const countsOf = ({ map, database, communes }: MapReading): LoadReport['counts'] => ({
  rows: database.mappings.length,
  oldProvinces: map.provinces.filter(({ existence }) => existence.from < '2025').length,
  newProvinces: database.provinces.length,
  oldDistricts: map.districts.length,
  oldCommunes: communes.oldCommunes.length,
  newCommunes: communes.newCommunes.length,
  unchangedCommunes: map.communes.filter((life) => life.oldProvince !== null && life.newProvince !== null)
    .length,
  dividedCommunes: new Set(map.communeSuccessions.filter((link) => link.divided).map((link) => link.from))
    .size,
});

/** Counts every fault of the sources anew from the sources themselves. */
export const loadReport = (reading: MapReading): LoadReport => ({
  counts: countsOf(reading),
  faults: [
    ...uncodedRowFaults(reading),
    ...codeFaults(reading),
    ...nameFaults(reading),
    ...wholeMapFaults(reading),
  ],
  assumptions: ASSUMPTIONS,
});
