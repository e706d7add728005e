const OPEN_TONE = 'àáảãạèéẻẽẹỳýỷỹỵ';
const TONES: Readonly<Record<string, string>> = { o: 'òóỏõọ', u: 'ùúủũụ' };
/** "hoà", "khoẻ", "thuỷ": the tone stands on the last letter of an open syllable (not after q: "Quý"). */
const OLD_TONE = /(?<!q)(o(?=[àáảãạèéẻẽẹ])|u(?=[ỳýỷỹỵ]))([àáảãạèéẻẽẹỳýỷỹỵ])(?!\p{L})/giu;

/** The sources write the same few thousand names over and over. */
const spelled = new Map<string, string>();

/** One spelling for every name: NFC, the new tone position (Hòa, Thủy), one apostrophe, single spaces. */
export const spell = (text: string): string => {
  const known = spelled.get(text);
  if (known !== undefined) return known;
  const made = respell(text);
  spelled.set(text, made);
  return made;
};

const respell = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[’‘`]/g, "'")
    .replace(/' +/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(OLD_TONE, (_all, first: string, last: string) => moveTone(first, last));

const moveTone = (first: string, last: string): string => {
  const at = OPEN_TONE.indexOf(last.toLowerCase());
  const plain = 'aey'[Math.floor(at / 5)] ?? '';
  const toned = TONES[first.toLowerCase()]?.[at % 5] ?? '';
  return (isUpper(first) ? toned.toUpperCase() : toned) + (isUpper(last) ? plain.toUpperCase() : plain);
};

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();

/** What two spellings of one name have in common: no case, no marks, đ as d. For comparing, never for showing. */
export const fold = (text: string): string =>
  spell(text)
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');

/** "Xã Đắk Tô" → "dak-to" when given "Đắk Tô": safe in addresses. */
export const slug = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
