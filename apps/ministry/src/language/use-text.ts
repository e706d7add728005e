import { textHook } from '@danvan/app-kit';
import type { vi } from './vi.ts';

/** The words of this app and of the kit. */
export const useText = textHook<keyof typeof vi>();
