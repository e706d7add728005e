import { FILE_TYPE_FACTS, type FileType } from '@danvan/domain/programme';
import type { FileEntry } from '@danvan/ui';

/** The picture by which a type of file is known at a glance. */
export const typeIcon = (type: FileType): FileEntry['icon'] => {
  if (type === 'XLSX') return 'table';
  const { family } = FILE_TYPE_FACTS[type];
  return family === 'AUDIO' ? 'sound' : family === 'IMAGE' ? 'picture' : 'text';
};
