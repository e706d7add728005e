import { IconPaperclip } from '@tabler/icons-react';
import { type ClipboardEvent, type DragEvent, type ReactNode, useState } from 'react';
import styles from './DropZone.module.css';

export type DropZoneProps = {
  /** What is done by pressing it. */
  readonly label: ReactNode;
  /** What is accepted, in words. */
  readonly hint: ReactNode;
  /** What is accepted, for the chooser: on a telephone it offers the camera. */
  readonly accept: string;
  readonly disabled?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
};

const filesOf = (list: FileList | null): readonly File[] => [...(list ?? [])];

/** Takes files that are chosen, dropped or pasted. */
export const DropZone = ({ label, hint, accept, disabled = false, onFiles }: DropZoneProps) => {
  const [isOver, setOver] = useState(false);
  const take = (list: FileList | null): void => {
    const files = filesOf(list);
    if (files.length > 0 && !disabled) onFiles(files);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const hover = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <label
      className={styles.zone}
      data-over={isOver || undefined}
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      onPaste={(event: ClipboardEvent) => take(event.clipboardData.files)}
    >
      <input
        type="file"
        multiple
        accept={accept}
        disabled={disabled}
        className={styles.input}
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = '';
        }}
      />
      <IconPaperclip size={20} stroke={1.6} aria-hidden />
      <span className={styles.label}>{label}</span>
      <span className={styles.hint}>{hint}</span>
    </label>
  );
};
