const isText = (value: object): value is { readonly vi: string; readonly en: string } =>
  'vi' in value && 'en' in value;

const isPlain = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype;

const filled = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(filled);
  if (isText(value)) return value.en === '' ? { vi: value.vi, en: value.vi } : value;
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, filled(member)]));
};

/** What was written in Vietnamese alone stands in Vietnamese for English readers, too. */
export const withEnglish = <T extends object>(of: T): T => filled(of) as T;
