import { describe, expect, it } from 'vitest';
import type { EvidenceFile } from './attachment.ts';
import { makeAttachment } from './make-attachment.ts';

const FILE: EvidenceFile = { name: 'bien-ban.pdf', type: 'PDF', size: 12, sha256: 'a'.repeat(64) };
const faults = (caption: string | null, file: EvidenceFile | null = null) => {
  const made = makeAttachment({ caption, file });
  return made.ok ? [] : made.error.map(({ code }) => code);
};

describe('an attachment', () => {
  it('may be a caption alone: two pictures of the Kon Tum source are known by their captions only (facts.md §5)', () => {
    const caption = ' Công an tỉnh trao tặng nhà tình nghĩa ';
    expect(makeAttachment({ caption, file: null })).toEqual({
      ok: true,
      value: { caption: 'Công an tỉnh trao tặng nhà tình nghĩa', file: null },
    });
  });

  it('may be a file without a caption', () => {
    expect(makeAttachment({ caption: '  ', file: FILE })).toEqual({
      ok: true,
      value: { caption: null, file: FILE },
    });
  });

  it('is not nothing', () => {
    expect([faults(null), faults(' \u200b ')]).toEqual([['NOTHING_ATTACHED'], ['NOTHING_ATTACHED']]);
  });

  it('has a caption that names nobody and is no story', () => {
    expect(faults('Gọi số 0912 345 678', FILE)).toEqual(['PERSONAL_IDENTIFIER']);
    expect(faults('x'.repeat(501), FILE)).toEqual(['TEXT_TOO_LONG']);
  });
});
