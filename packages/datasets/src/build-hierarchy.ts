import type { HierarchyRecord } from '@danvan/domain/hierarchy';
import { readVietnamMap } from './map/vietnam-map.ts';
import { type LoadReport, loadReport } from './report/load-report.ts';
import { registerAdministrative } from './trees/administrative.ts';
import { registerArmy } from './trees/army.ts';
import { registerCentralBodies } from './trees/central-bodies.ts';
import { registerFront } from './trees/front.ts';
import { registerParty } from './trees/party.ts';
import { registerPolice } from './trees/police.ts';
import { registerProvincialBodies } from './trees/provincial-bodies.ts';
import { emptyRegister, recordOf } from './trees/register.ts';
import { registerUnnamedProvince } from './trees/unnamed-province.ts';

/**
 * The real map of Vietnam since 2010 with all its organisations and what became of them, and what was found wrong
 * in the sources. Deterministic: the same sources give the same record, id by id.
 */
export const buildHierarchy = (): { readonly record: HierarchyRecord; readonly report: LoadReport } => {
  const reading = readVietnamMap();
  const register = emptyRegister();
  registerAdministrative(register, reading.map);
  registerPolice(register, reading.map);
  registerParty(register, reading.map);
  registerFront(register, reading.map);
  registerCentralBodies(register);
  registerArmy(register);
  registerProvincialBodies(register, reading.map);
  registerUnnamedProvince(register);
  return { record: recordOf(register), report: loadReport(reading) };
};
