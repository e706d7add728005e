import { err, ok, type Result } from '@danvan/domain/kernel';
import { type FileFault, type FileType, fileFault } from '@danvan/domain/programme';

/** A picture with more points would fill the memory of whoever looks at it (a picture of few bytes can have billions). */
const MOST_MEGAPIXELS = 100;

/** The picture's type, when its points can be shown. */
export const withinPixels = (
  type: FileType,
  width: number | null,
  height: number | null,
): Result<FileType, FileFault> => {
  if (!width || !height) return err(fileFault('FILE_DAMAGED'));
  return width * height > MOST_MEGAPIXELS * 1_000_000
    ? err(fileFault('IMAGE_TOO_LARGE', { largest: MOST_MEGAPIXELS }))
    : ok(type);
};
