/** Digits that belong together: parted by one and the same mark. */
const RUN = /(?<!\d)\d+(?:([ ._-])\d+(?:\1\d+)*)?(?!\d)/g;

/** Counts and sums of money: "350.000", "350 000 000", "350000000". */
const THOUSANDS = /^[1-9]\d{0,2}(?:\.\d{3})+$|^[1-9]\d{0,2}(?: \d{3})* 000$|^[1-9]\d{0,2}0{6,9}$/;
const MONEY = /^ ?(?:đồng|vnđ|vnd|đ(?!\p{L}))/u;

/** "CCCD 123.456.789": named as an identity number, it is one however it is written. */
const NAMED =
  /(?:cccd|cmnd|cmt|căn cước(?: công dân)?|chứng minh(?: thư| nhân dân)?|định danh(?: cá nhân)?)[^\d\n]{0,20}\d(?:[ ._-]?\d){8}(?:(?:[ ._-]?\d){3})?(?!\d)/u;

const YEAR = /^(?:19|20)\d\d$/;

/** căn cước has 12 digits, chứng minh nhân dân 9. */
const LONGEST = 12;
const isIdentityLength = (digits: number): boolean => digits === LONGEST || digits === 9;

/** "001 090 012 345", "2026 001090012345": groups that follow one another and, as every căn cước, begin with 0. */
const beginsWithZero = (groups: readonly string[]): boolean =>
  groups.some((first, start) => {
    if (!first.startsWith('0')) return false;
    let digits = 0;
    for (let at = start; at < groups.length && digits < LONGEST; at += 1) digits += groups[at]?.length ?? 0;
    return digits === LONGEST;
  });

/** "233 123 456", "1234 5678 9012": groups as people write such numbers; "2023 2024 2025" are years. */
const isGrouped = (groups: readonly string[]): boolean => {
  const [length] = groups.map((group) => group.length);
  const isEven = (length === 3 || length === 4) && groups.every((group) => group.length === length);
  return isEven && isIdentityLength(length * groups.length) && !groups.every((group) => YEAR.test(group));
};

const isIdentity = (run: string, mark: string | undefined): boolean => {
  if (THOUSANDS.test(run)) return false;
  const groups = mark === undefined ? [run] : run.split(mark);
  return (
    groups.some((group) => isIdentityLength(group.length)) || beginsWithZero(groups) || isGrouped(groups)
  );
};

/** Does a plain text in lower case carry what looks like an identity number? Counts, money and years pass. */
export const hasIdentityNumber = (text: string): boolean =>
  NAMED.test(text) ||
  [...text.matchAll(RUN)].some((found) => {
    const [run, mark] = found;
    return (
      isIdentity(run, mark) && !MONEY.test(text.slice(found.index + run.length, found.index + run.length + 6))
    );
  });
