import type { Day } from '@danvan/domain/kernel';
import { vietnamDay } from '@danvan/domain/reporting';
import type { Clock } from '../../../clock.ts';

/** The day it is in Vietnam. */
export const todayOf = (clock: Clock): Day => vietnamDay(clock.now().getTime());
