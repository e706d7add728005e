import { err, ok } from '@danvan/domain/kernel';
import { fileFault } from '@danvan/domain/programme';
import { latin1, utf8 } from '../bytes.ts';
import type { Format } from '../format.ts';
import { type SvgTag, type SvgToken, svgTokens } from './svg-tokens.ts';

/** What draws. Everything else of SVG can run, load or carry something (script, foreignObject, animate, set, handler …). */
const DRAWING = new Set(
  (
    'svg g defs symbol use title desc metadata switch style a path rect circle ellipse line polyline polygon text tspan ' +
    'textPath image marker linearGradient radialGradient stop pattern clipPath mask filter view ' +
    'feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap ' +
    'feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode ' +
    'feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence'
  ).split(' '),
);

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
const WITHIN_OR_PICTURE = /^(?:#|data:image\/(?:png|jpeg|webp);base64,)/;

/** Styles may point into the drawing only; a backslash could write any of these words in another way. */
const RUNS_OR_LOADS =
  /\\|@import|expression|javascript|-moz-binding|behavior|url\(\s*["']?\s*(?!#)(?!["']?\s*#)/i;

/** Elements of drawing programs (sodipodi:namedview, rdf:RDF) mean nothing to a browser. */
const mayStand = (name: string): boolean => {
  const [prefix, local] = name.includes(':') ? name.split(':') : ['svg', name];
  return prefix !== 'svg' || DRAWING.has(local ?? '');
};

/** No prefix but the usual one may stand for drawing, none for web pages. */
const namespaceIsPlain = (name: string, value: string): boolean =>
  name === 'xmlns' || name === 'xmlns:svg'
    ? value === SVG_NAMESPACE
    : value !== SVG_NAMESPACE && !value.includes('xhtml');

const attributeIsPlain = ([name, value]: SvgTag['attributes'][number]): boolean => {
  if (name === 'xmlns' || name.startsWith('xmlns:')) return namespaceIsPlain(name, value);
  const local = (name.split(':').at(-1) ?? '').toLowerCase();
  if (local.startsWith('on')) return false;
  if (local === 'href' || local === 'src' || local === 'base') return WITHIN_OR_PICTURE.test(value.trim());
  return !RUNS_OR_LOADS.test(value);
};

/** What of a drawing could run or load something, in its own words; null when nothing. */
const suspectIn = (tokens: readonly SvgToken[]): string | null => {
  let inStyle = false;
  for (const token of tokens) {
    if (token.kind === 'TEXT') {
      if (inStyle && RUNS_OR_LOADS.test(token.text)) return 'style';
      continue;
    }
    if (!mayStand(token.name)) return token.name;
    const attribute = token.attributes.find((each) => !attributeIsPlain(each));
    if (attribute) return attribute[0];
    inStyle = token.kind === 'OPEN' && /(?:^|:)style$/.test(token.name);
  }
  return null;
};

const START = 4_096;

/** A drawing is taken when it is one only; it is read strictly, so that no browser can read it in another way. */
export const SVG: Format = {
  matches: (bytes) => {
    const start = latin1(bytes, 0, START)
      .replace(/^\u00ef\u00bb\u00bf/, '')
      .trimStart();
    return /^<(?!!doctype html|html)/i.test(start) && /<(?:\w+:)?svg[\s>/]/i.test(start);
  },
  inspect: (bytes) => {
    const text = utf8(bytes);
    if (text === null) return err(fileFault('FILE_DAMAGED'));
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return err(fileFault('SCRIPT_IN_SVG', { part: 'DOCTYPE' }));
    const tokens = svgTokens(text);
    const part = tokens === null ? '<…>' : suspectIn(tokens);
    return part === null ? ok('SVG') : err(fileFault('SCRIPT_IN_SVG', { part }));
  },
};
