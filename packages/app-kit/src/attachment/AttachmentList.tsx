import { FILE_TYPE_FACTS, FILE_TYPE_WORDS } from '@danvan/domain/programme';
import { type FileEntry, FileList, type Picture, PictureGrid } from '@danvan/ui';
import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormat } from '../formatting/use-format.ts';
import { useLocalText } from '../language/use-text.ts';
import type { ShownAttachment, ShownFile } from './attachment.graphql.ts';
import { RemoveButton } from './RemoveButton.tsx';
import { sizeText } from './size-text.ts';
import { typeIcon } from './type-icon.ts';
import { useAttachmentText } from './use-attachment-text.ts';

type Props = {
  readonly attachments: readonly ShownAttachment[];
  readonly mayRemove: (attachment: ShownAttachment) => boolean;
};

type WithFile = ShownAttachment & { readonly file: ShownFile };

const isPicture = (attachment: ShownAttachment): attachment is WithFile =>
  attachment.file !== null && FILE_TYPE_FACTS[attachment.file.type].family === 'IMAGE';

/** Who attached it and when; what type of file and how large. */
const useNotes = () => {
  const t = useAttachmentText();
  const local = useLocalText();
  const { day, number } = useFormat();
  const byOn = ({ unit, attachedAt }: ShownAttachment): string =>
    t('attachment.byOn', { unit: unit.shortName, day: day(attachedAt.slice(0, 10)) });
  const typeSize = ({ type, size }: ShownFile): string =>
    t('attachment.typeSize', { type: local(FILE_TYPE_WORDS[type]), size: sizeText(size, number) });
  return { byOn, typeSize };
};

const FileLink = ({ file, children }: { readonly file: ShownFile; readonly children: ReactNode }) => (
  <Anchor href={file.url} target="_blank" rel="noreferrer">
    {children}
  </Anchor>
);

/** Evidence as one looks at it: pictures side by side, recordings to be heard, files, and what is known by a caption alone. */
export const AttachmentList = ({ attachments, mayRemove }: Props) => {
  const t = useAttachmentText();
  const { byOn, typeSize } = useNotes();
  const actionOn = (attachment: ShownAttachment): ReactNode =>
    mayRemove(attachment) ? <RemoveButton attachment={attachment} /> : null;
  const pictures = attachments.filter(isPicture).map(
    (attachment): Picture => ({
      id: attachment.id,
      src: attachment.file.url,
      alt: attachment.caption ?? attachment.file.name,
      caption: attachment.caption ?? attachment.file.name,
      note: byOn(attachment),
      action: actionOn(attachment),
    }),
  );
  const entries = attachments
    .filter((attachment) => !isPicture(attachment))
    .map((attachment): FileEntry => {
      const { id, caption, file } = attachment;
      const words = [caption && file ? file.name : null, file ? typeSize(file) : t('attachment.onlyCaption')];
      return {
        id,
        icon: file ? typeIcon(file.type) : 'words',
        title: file ? <FileLink file={file}>{caption ?? file.name}</FileLink> : caption,
        note: [...words, byOn(attachment)].filter(Boolean).join(' · '),
        below: file ? <Player file={file} /> : null,
        action: actionOn(attachment),
      };
    });
  return (
    <>
      {pictures.length > 0 ? <PictureGrid label={t('attachment.pictures')} pictures={pictures} /> : null}
      {entries.length > 0 ? <FileList label={t('attachment.files')} entries={entries} /> : null}
    </>
  );
};

const Player = ({ file: { type, url, name } }: { readonly file: ShownFile }) =>
  FILE_TYPE_FACTS[type].family === 'AUDIO' ? (
    // biome-ignore lint/a11y/useMediaCaption: the caption of a recording stands beside it; there is no transcript
    <audio controls preload="none" src={url} aria-label={name} />
  ) : null;
