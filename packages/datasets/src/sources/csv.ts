/** Reads comma-separated text with a head line; quoted fields may hold commas and doubled quotes. */
export const parseCsv = (text: string): readonly Readonly<Record<string, string>>[] => {
  const [head, ...lines] = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  const names = fieldsOf(head ?? '');
  return lines.map((line) => {
    const fields = fieldsOf(line);
    if (fields.length !== names.length) throw new Error(`Not a line of this table: ${line}`);
    return Object.fromEntries(names.map((name, i) => [name, fields[i] ?? '']));
  });
};

const FIELD = /("(?:[^"]|"")*"|[^",]*)(,|$)/g;

const fieldsOf = (line: string): string[] => {
  const fields: string[] = [];
  for (const [, raw = '', mark] of line.matchAll(FIELD)) {
    fields.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (mark === '') break;
  }
  return fields;
};

/** A column that the table must have. */
export const column = (row: Readonly<Record<string, string>>, name: string): string => {
  const value = row[name];
  if (value === undefined) throw new Error(`The table lacks the column ${name}`);
  return value;
};
