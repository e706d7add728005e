/** A tie from a part of a document to another, or to the world outside. */
export type Relationship = { readonly kind: string; readonly isExternal: boolean };

const attribute = (tag: string, name: string): string =>
  new RegExp(String.raw`\s${name}\s*=\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)?.slice(1).join('') ?? '';

/** The ties that a `.rels` part lists. What is written with entities is taken for external: no program does so. */
export const relationshipsIn = (text: string): readonly Relationship[] =>
  [...text.matchAll(/<(?:[^\s<>:/]+:)?Relationship\s(?:[^>"']|"[^"]*"|'[^']*')*>/g)].map(([tag]) => {
    const mode = attribute(tag, 'TargetMode');
    return {
      kind: attribute(tag, 'Type').split('/').at(-1) ?? '',
      isExternal: mode !== '' && mode !== 'Internal',
    };
  });
