import { type DocumentNode, GraphQLError, Kind, visit } from 'graphql';

const HALF_PAIR = /\p{Surrogate}/u;

/** PostgreSQL keeps neither NUL nor half of a surrogate pair. */
const isStorable = (text: string): boolean => !text.includes('\u0000') && !HALF_PAIR.test(text);

/** Where in a value the first text lies that cannot be kept; null when all can. */
const findIn = (value: unknown, path: readonly string[]): readonly string[] | null => {
  if (typeof value === 'string') return isStorable(value) ? null : path;
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, member] of Object.entries(value)) {
    const found = findIn(member, [...path, name]);
    if (found) return found;
  }
  return null;
};

const findInDocument = (document: DocumentNode): readonly string[] | null => {
  let found: readonly string[] | null = null;
  visit(document, {
    [Kind.STRING]: ({ value }) => {
      if (!isStorable(value)) found ??= ['document'];
    },
  });
  return found;
};

type Operation = {
  readonly document: DocumentNode;
  readonly variables: Record<string, unknown> | undefined;
};

/** Refuses an operation with a text that no database can keep, before anything is asked of one. */
export const requireStorableText = ({ document, variables }: Operation): void => {
  const path = findIn(variables ?? {}, []) ?? findInDocument(document);
  if (path === null) return;
  throw new GraphQLError(
    `Nội dung có ký tự không đọc được (${path.join('.')}). Hãy xóa ký tự đó hoặc gõ lại.`,
    { extensions: { code: 'UNREADABLE_TEXT', http: { status: 400 } } },
  );
};
