import { FILE_TYPE_FACTS, LARGEST_FILE } from '@danvan/domain/programme';

/** What a file chooser offers: media types and endings of everything that is accepted. */
export const ACCEPTED: string = Object.values(FILE_TYPE_FACTS)
  .flatMap(({ mediaType, endings }) => [mediaType, ...endings.map((ending) => `.${ending}`)])
  .join(',');

export const LARGEST_MEGABYTES: number = LARGEST_FILE / 1_048_576;
