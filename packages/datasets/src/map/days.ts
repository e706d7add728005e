import { day } from '@danvan/domain/kernel';

/** The register opens here: what is older than this day is written as if it had begun on it. */
export const REGISTER_OPENS = day('2010-01-01');
/** Thừa Thiên Huế becomes the city Huế. */
export const HUE_BECOMES_CITY = day('2025-01-01');
/** The Party's commissions of propaganda and of mass mobilisation become one. */
export const COMMISSIONS_MERGE = day('2025-02-03');
/** The police has no district level any more; the state still has one. */
export const DISTRICT_POLICE_ENDS = day('2025-03-01');
/** 63 → 34 provinces, 10,035 → 3,321 communes, no districts. */
export const GREAT_MERGER = day('2025-07-01');
/** Đồng Nai becomes a city and ten of its communes become wards. */
export const DONG_NAI_BECOMES_CITY = day('2026-04-30');
