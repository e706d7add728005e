import type { LocalText } from '@danvan/domain/kernel';
import { type CriteriaFault, sayCriteriaFault, sayPlace } from '@danvan/domain/scoring';
import type { RecordFault, SaidNotice } from '../../programme/record/record-fault.ts';

const sentence = (place: string, words: string): string =>
  place === '' ? words : `${place.charAt(0).toUpperCase()}${place.slice(1)}: ${words}`;

const saidIn = (fault: CriteriaFault, language: 'vi' | 'en'): string =>
  sentence(sayPlace(fault.path, language), sayCriteriaFault(fault, language));

const messageOf = (fault: CriteriaFault): LocalText => ({
  vi: saidIn(fault, 'vi'),
  en: saidIn(fault, 'en'),
});

/** Faults of a set in words, each with its place before it ("Tiêu chí 2 › quy tắc › điểm: …"). */
export const sayFaults = (faults: readonly CriteriaFault[]): SaidNotice[] =>
  faults.map((fault) => ({ code: fault.code, message: messageOf(fault), path: fault.path.map(String) }));

/** The refusal of a set whose members have faults. */
export const faulty = (faults: readonly CriteriaFault[]): RecordFault => ({
  kind: 'INPUT',
  faults: sayFaults(faults),
});

/** The refusal of an act on a set as a whole. */
export const refusedSet = (fault: CriteriaFault): RecordFault => ({
  kind: 'REFUSED',
  code: fault.code,
  message: { vi: sayCriteriaFault(fault, 'vi'), en: sayCriteriaFault(fault, 'en') },
  path: fault.path.map(String),
});
