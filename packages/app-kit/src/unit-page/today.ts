import type { Day } from '@danvan/domain/kernel';
import { vietnamDay } from '@danvan/domain/reporting';

/** Today in Vietnam, by this machine's clock. */
export const today = (): Day => vietnamDay(Date.now());
