import type { vi } from './vi.ts';

export const en: Readonly<Record<keyof typeof vi, string>> = {
  'nav.home': 'Overview',
  'home.title': 'Overview',
  'home.purpose': 'This page is being built.',
};
