type Versioned = { readonly id: string; readonly version: number };

const isVersioned = (value: unknown): value is Versioned =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'version' in value &&
  typeof value.version === 'number';

/**
 * The newest version of each record that an own act has made. After an act the page is read anew, and while that is
 * on its way it still shows the version before: whoever acts again at once is not told that "somebody else" was faster.
 */
const newest = new Map<string, number>();

/** Keeps the version that an act has made, as far as the answer tells it. */
export const keepVersion = (answer: object): void => {
  if ('record' in answer && isVersioned(answer.record)) newest.set(answer.record.id, answer.record.version);
};

/** The input of an act on the version that was looked at, or on a newer one that is one's own. */
export const onNewestVersion = <Input extends object>(input: Input): Input =>
  isVersioned(input) ? { ...input, version: Math.max(input.version, newest.get(input.id) ?? 0) } : input;
