import { err, ok, type Result } from '../../kernel/index.ts';
import { refusePersonalData } from '../../reporting/index.ts';
import { type FileFault, fileFault } from './file-fault.ts';
import { FILE_TYPE_FACTS, type FileType, typeOfEnding } from './file-type.ts';

/** Longest name that is kept, in characters, with its ending. */
export const LONGEST_FILE_NAME = 120;

/** What a file is called whose own name cannot be kept. */
const NAMELESS = 'tep-dinh-kem';

/** Endings of what is not kept here, programs above all; none may hide before or behind another. */
const FOREIGN_ENDINGS: readonly string[] = [
  ...['apk', 'app', 'bat', 'bin', 'cmd', 'com', 'cpl', 'dll', 'dmg', 'exe', 'hta', 'iso', 'jar', 'js', 'jse'],
  ...['lnk', 'msc', 'msi', 'php', 'pif', 'ps1', 'py', 'reg', 'scr', 'sh', 'vbe', 'vbs', 'wsf', 'url'],
  ...[
    'docm',
    'dotm',
    'pptm',
    'xlam',
    'xlsb',
    'xlsm',
    'xltm',
    'doc',
    'dot',
    'xls',
    'xlt',
    'ppt',
    'pptx',
    'rtf',
  ],
  ...['htm', 'html', 'mht', 'svgz', 'xhtml', 'xml', '7z', 'rar', 'zip'],
  ...['avif', 'bmp', 'gif', 'heic', 'heif', 'tif', 'tiff', 'avi', 'mkv', 'mov', 'webm'],
];

/** Control characters, marks that turn the direction of writing, and characters that nobody sees. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\ufffe\uffff]/gu;

/** Not allowed in names by one system or another. */
const RESERVED = /[<>:"|?*]/g;

const nameParts = (name: string): { readonly stem: string; readonly ending: string } => {
  const [, stem, ending] = /^(.*?)(?:\.([a-z\d]{1,5}))?$/iu.exec(name) ?? [];
  return { stem: stem ?? '', ending: (ending ?? '').toLowerCase() };
};

const trimmed = (text: string): string => text.replace(/^[.\s-]+/u, '').replace(/[.\s]+$/u, '');

/**
 * A name as it was given without what could mislead: no folder, nothing unseen, nothing that turns the direction of
 * writing, nothing a system reserves; NFC. May be empty.
 */
export const cleanFileName = (given: string): string =>
  trimmed(
    (given.normalize('NFC').split(/[/\\]/).at(-1) ?? '')
      .replace(UNSEEN, '')
      .replace(RESERVED, '-')
      .replace(/\s+/gu, ' '),
  );

const isKnownEnding = (ending: string): boolean =>
  typeOfEnding(ending) !== null || FOREIGN_ENDINGS.includes(ending);

/** Cut to whole characters, so that no half of a pair is left. */
const cut = (text: string, longest: number): string => {
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > longest) break;
    kept += character;
  }
  return trimmed(kept);
};

/** A stem that carries a personal identifier is not kept; the file may be, under a plain name. */
const safeStem = (stem: string): string => (stem !== '' && refusePersonalData(stem).ok ? stem : NAMELESS);

/**
 * The name under which a file of a type is kept: cleaned, with exactly one ending, which says that type. A name without
 * any ending gets the usual one.
 */
export const checkFileName = (given: string, type: FileType): Result<string, FileFault> => {
  const { endings } = FILE_TYPE_FACTS[type];
  const { stem, ending } = nameParts(cleanFileName(given));
  const inner = nameParts(trimmed(stem)).ending;
  if (ending !== '' && isKnownEnding(ending) && isKnownEnding(inner))
    return err(fileFault('DOUBLE_ENDING', { first: inner, second: ending }));
  if (isKnownEnding(ending) && !endings.includes(ending))
    return err(fileFault('CONTENT_IS_NOT_WHAT_NAME_SAYS', { ending, kind: type }));
  const isOurs = endings.includes(ending);
  const whole = isOurs || ending === '' ? stem : `${stem}.${ending}`;
  const kept = isOurs ? ending : endings[0];
  return ok(`${safeStem(cut(whole, LONGEST_FILE_NAME - kept.length - 1))}.${kept}`);
};
