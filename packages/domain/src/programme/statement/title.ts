/** As long as a line in a list; the whole text stands on the page. */
const LONGEST_LINE = 160;

/** The line under which a statement is listed and found: its text, cut at a word where it is long. */
export const statementTitle = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ');
  if (line.length <= LONGEST_LINE) return line;
  const cut = line.slice(0, LONGEST_LINE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_LINE / 2))}…`;
};
