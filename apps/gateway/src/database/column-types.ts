import pg from 'pg';

const DATE_OID = 1082;
const asText = (value: string): string => value;

/** How this gateway reads columns: a `date` stays the text "yyyy-MM-dd" (numeric is text by default). */
export const columnTypes = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === DATE_OID && format !== 'binary' ? asText : pg.types.getTypeParser(oid, format),
};
