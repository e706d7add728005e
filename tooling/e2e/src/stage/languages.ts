import { resolve } from 'node:path';
import type { AppName } from './visitor.ts';

type Words = Readonly<Record<string, string>>;
const ROOT = resolve(import.meta.dirname, '../../../..');
const FOLDERS = ['packages/app-kit', 'apps/ministry', 'apps/province', 'apps/danvan'] as const;

const catalogue = async (folder: string, language: 'vi' | 'en'): Promise<Words> => {
  const module: Record<string, Words> = await import(resolve(ROOT, folder, `src/language/${language}.ts`));
  return module[language] ?? {};
};

/** What is fixed in a message: the runs of words between its parameters; plurals and choices are left out. */
const fixedParts = (message: string): readonly string[] =>
  message.includes(', plural') || message.includes(', select')
    ? []
    : message
        .split(/\{[^}]*\}/)
        .map((part) => part.replace(/^[\s.,:;()%·]+|[\s.,:;()%·]+$/g, ''))
        .filter((part) => part !== '');

/** Vietnamese words of the interface that English replaces by others: none of them may be seen in English. */
export const vietnameseOnly = async (app: AppName): Promise<readonly string[]> => {
  const parts = new Set<string>();
  for (const folder of FOLDERS.filter((each) => each === 'packages/app-kit' || each === `apps/${app}`)) {
    const [vi, en] = await Promise.all([catalogue(folder, 'vi'), catalogue(folder, 'en')]);
    for (const [key, words] of Object.entries(vi))
      if (words !== en[key]) for (const part of fixedParts(words)) parts.add(part);
  }
  return [...parts];
};
