/** A tag of a drawing, with its attributes as they are meant (entities read). */
export type SvgTag = {
  readonly kind: 'OPEN' | 'CLOSE';
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
};
export type SvgToken = SvgTag | { readonly kind: 'TEXT'; readonly text: string };

const NAME = String.raw`[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?`;
const ATTRIBUTE = String.raw`${NAME}\s*=\s*(?:"[^"<]*"|'[^'<]*')`;

/** Everything that may stand in a drawing; whatever else begins with "<" is not taken. */
const TOKEN = new RegExp(
  [
    '(?<comment><!--(?:(?!--)[^])*-->)',
    String.raw`<!\[CDATA\[(?<cdata>(?:(?!\]\]>)[^])*)\]\]>`,
    String.raw`<(?<close>/)?(?<name>${NAME})(?<attributes>(?:\s+${ATTRIBUTE})*)\s*(?<empty>/)?>`,
    '(?<text>[^<]+)',
  ].join('|'),
  'y',
);

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const LARGEST_POINT = 0x10ffff;

/** A text with its entities read; null when one is not of XML itself. */
const withoutEntities = (text: string): string | null => {
  let isKnown = true;
  const read = text.replace(/&([^;\s]*);?/g, (_whole, entity: string) => {
    const [, hex, plain] = /^#(?:x([\da-f]+)|(\d+))$/i.exec(entity) ?? [];
    const point = hex === undefined ? Number(plain) : Number.parseInt(hex, 16);
    if (point > 0 && point <= LARGEST_POINT) return String.fromCodePoint(point);
    isKnown &&= entity in NAMED;
    return NAMED[entity] ?? '';
  });
  return isKnown ? read : null;
};

const attributesOf = (text: string): SvgTag['attributes'] | null => {
  const pairs = [...text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  const read = pairs.map(([, name = '', double, single]) => [name, withoutEntities(double ?? single ?? '')]);
  return read.every(([, value]) => value !== null) ? (read as [string, string][]) : null;
};

const tokenOf = (groups: Record<string, string | undefined>): SvgToken | null => {
  const { name, attributes = '', close, cdata } = groups;
  if (name === undefined) return { kind: 'TEXT', text: cdata ?? groups.text ?? '' };
  const read = attributesOf(attributes);
  return read && { kind: close ? 'CLOSE' : 'OPEN', name, attributes: read };
};

const DECLARATION = /^\ufeff?\s*(?:<\?xml\s[^?<>]*\?>)?/;

/** The parts of a drawing in their order; null when something stands in it that a drawing has no need of. */
export const svgTokens = (text: string): readonly SvgToken[] | null => {
  const tokens: SvgToken[] = [];
  TOKEN.lastIndex = DECLARATION.exec(text)?.[0].length ?? 0;
  while (TOKEN.lastIndex < text.length) {
    const groups = TOKEN.exec(text)?.groups;
    const token = groups && (groups.comment !== undefined ? 'COMMENT' : tokenOf(groups));
    if (!token) return null;
    if (token !== 'COMMENT') tokens.push(token);
  }
  return tokens;
};
