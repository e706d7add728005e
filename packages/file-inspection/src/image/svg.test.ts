import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inspectFile } from '../inspect-file.ts';

const said = (bytes: Uint8Array): string => {
  const inspected = inspectFile({ name: 'hinh.svg', bytes });
  return inspected.ok ? inspected.value.type : inspected.error.code;
};
const svg = (content: string, attributes = ''): Uint8Array =>
  strToU8(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"${attributes}>${content}</svg>`,
  );

describe('a drawing', () => {
  it.each([
    [
      'with text and links within',
      svg('<a href="#b"><text>Tổ &amp; đội &#x2014;</text></a><use xlink:href="#c"/>'),
    ],
    ['with a picture in it', svg('<image href="data:image/png;base64,iVBORw0KGgo="/>')],
    [
      'with styles that point within',
      svg('<style><![CDATA[.a{fill:url(#m)}]]></style><g style="filter: url(\'#f\')"/>'),
    ],
    [
      'of a drawing program',
      svg(
        '<sodipodi:namedview/><metadata><rdf:RDF/></metadata>',
        ' xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"',
      ),
    ],
    ['after a mark of its encoding', strToU8('\ufeff<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ])('%s is taken', (_how, bytes) => {
    expect(said(bytes)).toBe('SVG');
  });

  it.each([
    ['a script', svg('<script>alert(1)</script>')],
    ['a script in capitals', svg('<SCRIPT>alert(1)</SCRIPT>')],
    [
      'a script under another name',
      svg('<svg:script>alert(1)</svg:script>', ' xmlns:svg="http://www.w3.org/2000/svg"'),
    ],
    [
      'a script of another prefix',
      svg('<x:script>alert(1)</x:script>', ' xmlns:x="http://www.w3.org/2000/svg"'),
    ],
    ['a prefix that is drawing', svg('<x:g onload="alert(1)"/>', ' xmlns:x="http://www.w3.org/2000/svg"')],
    ['a handler', svg('', ' onload="alert(1)"')],
    ['a handler over two lines', svg('<g\nonclick\n=\n"alert(1)"/>')],
    ['a handler in capitals', svg('<g ONMOUSEOVER="alert(1)"/>')],
    ['a web page', svg('<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>')],
    ['another language', svg('<h:iframe/>', ' xmlns:h="http://www.w3.org/1999/xhtml"')],
    ['a link that runs', svg('<a href="javascript:alert(1)"><text>x</text></a>')],
    ['a link that runs, written as numbers', svg('<a xlink:href="&#106;avascript&#58;alert(1)"/>')],
    ['a link that runs, with a gap', svg('<a href="java&#10;script:alert(1)"/>')],
    [
      'a link of another prefix',
      svg('<a y:href="javascript:alert(1)"/>', ' xmlns:y="http://www.w3.org/1999/xlink"'),
    ],
    ['a page as data', svg('<use href="data:image/svg+xml;base64,PHN2Zz4="/>')],
    ['a link that is moved', svg('<a><animate attributeName="href" values="javascript:alert(1)"/></a>')],
    ['a link that is set', svg('<set attributeName="onmouseover" to="alert(1)"/>')],
    ['something from elsewhere', svg('<image href="https://xau.example/a.png"/>')],
    ['a style from elsewhere', svg('<style>@import "https://xau.example/a.css";</style>')],
    ['a style written as numbers', svg('<style>.a{fill:u\\72l(https://xau.example)}</style>')],
    ['a filling from elsewhere', svg('<g fill="url(https://xau.example/a.svg#m)"/>')],
    ['entities', strToU8('<!DOCTYPE svg [<!ENTITY x "<script>alert(1)</script>">]><svg>&x;</svg>')],
    ['an entity of a web page', svg('<text id="&nbsp;"/>')],
    ['a style sheet that transforms', strToU8('<?xml-stylesheet href="a.xsl"?><svg/>')],
    ['a tag that is not closed', svg('<g <script>')],
    ['a comment that is none', svg('<!-- -- --><script/>')],
  ])('that carries %s is refused', (_what, bytes) => {
    expect(said(bytes)).toBe('SCRIPT_IN_SVG');
  });

  it('in another encoding is not taken, for it could be read in two ways', () => {
    const text = '<svg xmlns="http://www.w3.org/2000/svg"/>';
    const wide = Uint8Array.from(
      [...`\ufeff${text}`].flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]),
    );
    expect(said(wide)).toBe('TYPE_NOT_ACCEPTED');
    expect(said(Uint8Array.from([...strToU8(text), 0xff]))).toBe('FILE_DAMAGED');
  });
});
