import type { Readable } from 'node:stream';

/** A part of a file: its first and its last byte. */
export type ByteRange = { readonly from: number; readonly to: number };

/** Where the bytes of evidence lie, found by their hash. One hash, one content: nothing is ever overwritten. */
export type FileStore = {
  /** Keeps a file of this machine; when it returns, the bytes outlive a loss of power. The same again is no fault. */
  readonly put: (file: {
    readonly sha256: string;
    readonly path: string;
    readonly size: number;
  }) => Promise<void>;
  /** The bytes, or a part of them; null when they are not there. */
  readonly open: (sha256: string, range?: ByteRange) => Promise<Readable | null>;
  readonly remove: (sha256: string) => Promise<void>;
  /** Throws one sentence when it cannot be used. */
  readonly check: () => Promise<void>;
};
