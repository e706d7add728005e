import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AppName } from './visitor.ts';

type Words = Readonly<Record<string, string>>;
const ROOT = resolve(import.meta.dirname, '../../../..');

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
        .filter((part) => /\p{L}/u.test(part));

/** Texts in both languages, wherever they stand in what a module exports. */
const pairsIn = (value: unknown): readonly { readonly vi: string; readonly en: string }[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('vi' in value && 'en' in value && typeof value.vi === 'string' && typeof value.en === 'string')
    return [{ vi: value.vi, en: value.en }];
  return Object.values(value).flatMap(pairsIn);
};

/** The words that features bring with their own chunks: what a `words.ts` exports as `xVi` and `xEn`. */
const featureWords = async (
  folder: string,
): Promise<readonly { readonly vi: string; readonly en: string }[]> => {
  const files = globSync('src/**/words.ts', { cwd: resolve(ROOT, folder) });
  const pairs = files.map(async (file) => {
    const module: Record<string, Words> = await import(resolve(ROOT, folder, file));
    return Object.keys(module)
      .filter((name) => name.endsWith('Vi'))
      .flatMap((name) =>
        Object.entries(module[name] ?? {}).map(([key, vi]) => ({
          vi,
          en: module[name.replace(/Vi$/, 'En')]?.[key] ?? '',
        })),
      );
  });
  return (await Promise.all(pairs)).flat();
};

/** Vietnamese words of the interface that English replaces by others: none of them may be seen in English. */
export const vietnameseOnly = async (app: AppName): Promise<readonly string[]> => {
  const domain: unknown = await import(resolve(ROOT, 'packages/domain/src/reporting/words/labels.ts'));
  const pairs = [...pairsIn(domain)];
  for (const folder of ['packages/app-kit', `apps/${app}`]) {
    const [vi, en] = await Promise.all([catalogue(folder, 'vi'), catalogue(folder, 'en')]);
    pairs.push(...Object.entries(vi).map(([key, words]) => ({ vi: words, en: en[key] ?? '' })));
    pairs.push(...(await featureWords(folder)));
  }
  const changed = pairs.filter((pair) => pair.vi !== pair.en);
  return [...new Set(changed.flatMap((pair) => fixedParts(pair.vi)))];
};

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** The rules have words of their own in both languages; their titles have one. */
const titlesOf = (rules: readonly { readonly record: { readonly title: string } }[]): readonly string[] =>
  rules.map(({ record }) => record.title);

type NamedUnit = { readonly names: unknown; readonly grades: readonly { readonly level: string }[] };

/**
 * What stays as it was written in every language: what units wrote (titles, conclusions, results), and the names of
 * central bodies, which the interface has words in common with; longest first.
 */
export const contentTexts = async (): Promise<readonly string[]> => {
  const datasets = await import(resolve(ROOT, 'packages/datasets/src/index.ts'));
  const { checkHierarchy } = await import(resolve(ROOT, 'packages/domain/src/hierarchy/index.ts'));
  const { record } = datasets.buildHierarchy();
  const { value: hierarchy } = checkHierarchy(record);
  const central = record.units.filter(({ grades }: NamedUnit) =>
    grades.some(({ level }) => level === 'CENTRAL'),
  );
  const names = textsIn(central.map((unit: NamedUnit) => unit.names));
  const played = datasets.demonstrationWork(record);
  const work = [datasets.publishedWork(), played, datasets.demonstrationAppraisals(played.models)];
  const emulation = [
    datasets.demonstrationClusters(hierarchy),
    datasets.ROUND_STORIES,
    titlesOf(datasets.shippedRules()),
  ];
  const written = new Set([...names, ...textsIn([work, emulation])]);
  return [...written].filter((text) => /\s/.test(text)).toSorted((a, b) => b.length - a.length);
};
