import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { useNotify } from '../../notices/notices.ts';
import { useDocumentText } from './use-document-text.ts';

type Saved = { readonly warnings: readonly { readonly message: string }[] };

/** After an act: says that it is saved and what is worth a second look, and goes where the result is shown. */
export const useSaved = () => {
  const t = useDocumentText();
  const notify = useNotify();
  const navigate = useNavigate();
  return useCallback(
    ({ warnings }: Saved, path: string | null) => {
      if (warnings.length === 0) notify(t('document.saved'), 'good');
      else notify(`${t('document.second')} ${warnings.map(({ message }) => message).join(' ')}`, 'info');
      if (path !== null) void navigate(path);
    },
    [notify, navigate, t],
  );
};
