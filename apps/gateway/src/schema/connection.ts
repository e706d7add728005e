import { Field, Int, ObjectType } from 'type-graphql';

/** No list gives more than this at once. */
export const MAX_PAGE = 100;

/** How many to give: what was asked for, within 1 and MAX_PAGE. */
export const pageSize = (first: number | null): number => Math.min(Math.max(first ?? MAX_PAGE, 1), MAX_PAGE);

@ObjectType('PageInfo', { description: 'Whether a list goes on, and from where.' })
export class PageInfoType {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Give it as `after` to go on.' })
  endCursor!: string | null;
}

export type Page<T> = {
  readonly nodes: T[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

const encode = (offset: number): string => Buffer.from(`o:${offset}`).toString('base64url');

/** How many to skip for the cursor `after`; a cursor that is none of ours starts anew. */
export const offsetOf = (after: string | null | undefined): number => {
  const found = /^o:(\d{1,9})$/.exec(Buffer.from(after ?? '', 'base64url').toString('utf8'));
  return found ? Number(found[1]) : 0;
};

/** A page from the rows at `offset` and the count of all. */
export const pageOf = <T>(nodes: T[], totalCount: number, offset: number): Page<T> => {
  const end = offset + nodes.length;
  return {
    nodes,
    totalCount,
    pageInfo: { hasNextPage: end < totalCount, endCursor: nodes.length > 0 ? encode(end) : null },
  };
};

/** Base of every connection type: `nodes` is declared by the type itself. */
@ObjectType()
export abstract class ConnectionType {
  @Field(() => Int)
  totalCount!: number;

  @Field(() => PageInfoType)
  pageInfo!: PageInfoType;
}
