/** A text that is known to be the identifier of one kind of thing; different kinds do not mix. */
export type Id<Kind extends string> = string & { readonly __kind: Kind };

/** Reads an identifier that is already known to be of this kind (from a row or a constant). */
export const id = <Kind extends string>(value: string): Id<Kind> => value as Id<Kind>;
