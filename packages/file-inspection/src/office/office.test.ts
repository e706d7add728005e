import { describe, expect, it } from 'vitest';
import { inspectFile } from '../inspect-file.ts';
import { type MadeEntry, makeDocm, makeDocx, makeDocxOf, makeZip, ties, zeros } from '../testing/index.ts';

const said = (bytes: Uint8Array, name = 'bien-ban.docx'): string => {
  const inspected = inspectFile({ name, bytes });
  return inspected.ok ? inspected.value.type : inspected.error.code;
};
const withEntry = (entry: Partial<MadeEntry>) => makeDocx({ name: 'word/x.xml', content: 'x', ...entry });
const tie = (attributes: string) => makeDocx(ties(`<Relationship Id="r1" ${attributes}/>`));
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

describe('a document of Word or Excel', () => {
  it('is one without anything that acts', () => {
    expect(said(makeDocx())).toBe('DOCX');
    expect(said(tie(`Type="${OFFICE}/hyperlink" Target="https://example.vn" TargetMode="External"`))).toBe(
      'DOCX',
    );
  });

  it.each([
    ['as .docm was saved', makeDocm()],
    ['under any name in the archive', withEntry({ name: 'word/vbaProject.bin' })],
    [
      'as a tie',
      tie('Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="a.bin"'),
    ],
    ['as a sheet of Excel 4', makeDocxOf([MAIN, 'application/vnd.ms-excel.macrosheet+xml'])],
    ['as a control', withEntry({ name: 'word/activeX/activeX1.xml' })],
  ])('has no macros: %s', (_how, bytes) => {
    expect(said(bytes)).toBe('MACROS');
  });

  it.each([
    ['an object', withEntry({ name: 'word/embeddings/oleObject1.bin' })],
    ['a program', withEntry({ name: 'word/embeddings/a.exe' })],
    ['a web page', tie(`Type="${OFFICE}/aFChunk" Target="a.html"`)],
    [
      'a document in a document in a document',
      withEntry({
        name: 'word/embeddings/a.docx',
        content: withEntry({ name: 'word/embeddings/b.docx', content: makeDocx() }),
      }),
    ],
  ])('carries no other file: %s', (_what, bytes) => {
    expect(said(bytes)).toBe('EMBEDDED_FILE');
  });

  it('may carry the numbers of a chart, which are looked into as well', () => {
    const chart = (content: Uint8Array) => withEntry({ name: 'word/embeddings/so-lieu.xlsx', content });
    expect(said(chart(makeDocx()))).toBe('DOCX');
    expect(said(chart(makeDocm()))).toBe('MACROS');
  });

  it.each([
    [
      'a template',
      `Type="${OFFICE}/attachedTemplate" Target="https://xau.example/a.dotm" TargetMode="External"`,
    ],
    ['a picture', `TargetMode='External' Type='${OFFICE}/image' Target='https://xau.example/a>b.png'`],
    ['written oddly', `Type="${OFFICE}/frame" Target="a>b" TargetMode = "external"`],
  ])('takes nothing from elsewhere: %s', (_what, attributes) => {
    expect(said(tie(attributes))).toBe('EXTERNAL_CONTENT');
  });

  it('writes its ties plainly', () => {
    expect(said(tie(`Type="${OFFICE}/image" Target="a" TargetMode="&#69;xternal"`))).toBe('FILE_DAMAGED');
    expect(said(makeDocx(ties('<!DOCTYPE a [<!ENTITY e "External">]>')))).toBe('FILE_DAMAGED');
  });

  it('of an older Word, or with a password, is not taken, and is told what to do', () => {
    const older = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]);
    expect(said(older, 'bao-cao.doc')).toBe('LEGACY_OFFICE');
    const locked = Uint8Array.from([
      ...older,
      ...[...'EncryptedPackage'].flatMap((char) => [char.charCodeAt(0), 0]),
    ]);
    expect(said(locked)).toBe('ENCRYPTED');
    expect(said(withEntry({ isEncrypted: true }))).toBe('ENCRYPTED');
  });

  it('is not just any archive', () => {
    expect(said(makeZip([{ name: 'a.txt', content: 'a' }]))).toBe('TYPE_NOT_ACCEPTED');
    expect(
      said(
        makeDocxOf(['application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml']),
      ),
    ).toBe('TYPE_NOT_ACCEPTED');
  });
});

describe('an archive that harms whoever unpacks it', () => {
  it.each([
    ['up', '../../etc/cron.d/x'],
    ['to the root', '/etc/passwd'],
    ['to a drive', 'C:/windows/x'],
    ['by another dash', 'word\\..\\x'],
    ['behind a NUL', 'word/x\0.xml'],
    ['nowhere', ''],
  ])('leads %s', (_where, name) => {
    expect(said(withEntry({ name }))).toBe('ARCHIVE_TRAVERSAL');
  });

  it('has a link in it', () => {
    expect(said(withEntry({ isLink: true, content: '/etc/passwd' }))).toBe('ARCHIVE_TRAVERSAL');
  });

  it('says one name in its directory and another beside the content', () => {
    expect(said(withEntry({ localName: '../../x' }))).toBe('FILE_DAMAGED');
  });

  it('has two entries of one name', () => {
    expect(said(makeDocx({ name: 'WORD/Document.xml', content: 'x' }))).toBe('FILE_DAMAGED');
  });

  it.each([
    ['that says so', withEntry({ content: zeros(60) })],
    [
      'in many parts',
      makeDocx(...Array.from({ length: 60 }, (_, at) => ({ name: `word/${at}.xml`, content: zeros(1) }))),
    ],
    ['that grows too much', withEntry({ content: zeros(20) })],
    ['that lies about its size', withEntry({ content: zeros(60), saidSize: 1_000 })],
    [
      'whose parts share their content',
      makeDocx(
        ...Array.from({ length: 20 }, (_, at) => ({
          name: `a${at}`,
          localName: '[Content_Types].xml',
          content: 'x',
          sharesFirst: true,
        })),
      ),
    ],
    [
      'of very many parts',
      makeZip(Array.from({ length: 2_001 }, (_, at) => ({ name: `a${at}`, content: '' }))),
    ],
  ])('is a bomb %s', (_how, bytes) => {
    expect(said(bytes)).toMatch(/ARCHIVE_BOMB|FILE_DAMAGED/);
  });

  it('lies about being smaller than it is, and is stopped at what it said', () => {
    expect(said(withEntry({ content: zeros(60), saidSize: 1_000 }))).toBe('ARCHIVE_BOMB');
  });
});
