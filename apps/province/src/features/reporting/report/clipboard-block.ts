/**
 * Rows and cells of a block copied from Excel: tabs part cells, line ends part rows, a cell in quotes may hold
 * both, a doubled quote in it is one. The empty row after the last line end does not count.
 */
export const readClipboardBlock = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y;
  while (cell.lastIndex <= text.length) {
    const found = cell.exec(text);
    if (!found) break;
    const [, quoted, plain = '', end] = found;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\t') continue;
    rows.push(row);
    row = [];
    if (end === '') break;
  }
  while (rows.length > 0 && rows.at(-1)?.every((each) => each.trim() === '')) rows.pop();
  return rows;
};
