import type { Result } from '@danvan/domain/kernel';
import type { FileFault, FileType } from '@danvan/domain/programme';

/** How one format is known by its first bytes, and what it must be like within. */
export type Format = {
  readonly matches: (bytes: Uint8Array) => boolean;
  /** The type that it is, or why it is not taken. */
  readonly inspect: (bytes: Uint8Array) => Result<FileType, FileFault>;
};
