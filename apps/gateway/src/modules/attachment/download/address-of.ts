/** Where a file is fetched. The name stands last, so that a browser keeps it by that name. */
export const addressOf = (attachmentId: string, name: string): string =>
  `/files/${encodeURIComponent(attachmentId)}/${encodeURIComponent(name)}`;
