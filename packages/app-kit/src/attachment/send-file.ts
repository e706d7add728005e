import { err, ok, type Result } from '@danvan/domain/kernel';

/** Why a file did not arrive: the server's own words, null when it was not reached. */
export type SendFault = { readonly message: string | null; readonly isSessionEnded: boolean };

const UNAUTHENTICATED = 401;

type Answer = {
  readonly upload?: { readonly id: string };
  readonly errors?: readonly { readonly message: string }[];
};

const read = (text: string): Answer => {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return {};
  }
};

/** Sends one file and tells how far it is; gives the id with which it is attached. */
export const sendFile = (
  file: File,
  language: string,
  onProgress: (share: number) => void,
): Promise<Result<string, SendFault>> =>
  new Promise((resolve) => {
    const body = new FormData();
    body.append('file', file, file.name);
    // fetch tells nothing while it sends.
    const request = new XMLHttpRequest();
    request.open('POST', '/files');
    request.setRequestHeader('accept-language', language);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      const { upload, errors } = read(request.responseText);
      resolve(
        upload
          ? ok(upload.id)
          : err({
              message: errors?.[0]?.message ?? null,
              isSessionEnded: request.status === UNAUTHENTICATED,
            }),
      );
    };
    request.onerror = () => resolve(err({ message: null, isSessionEnded: false }));
    request.send(body);
  });
