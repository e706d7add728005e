import { IconX } from '@tabler/icons-react';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import { useKitText } from '../language/use-text.ts';
import styles from './NoticesProvider.module.css';
import { type Notice, NoticesContext, type NoticeTone } from './notices.ts';

const SHOWN_FOR = 6_000;

/** Keeps the notices: good news for some seconds, bad news until it is put away. */
export const NoticesProvider = ({ children }: { readonly children: ReactNode }) => {
  const t = useKitText();
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const count = useRef(0);
  const dismiss = useCallback((id: number) => setNotices((now) => now.filter((each) => each.id !== id)), []);
  const notify = useCallback(
    (words: string, tone: NoticeTone = 'good') => {
      count.current += 1;
      const id = count.current;
      setNotices((now) => [...now.slice(-2), { id, tone, words }]);
      if (tone !== 'bad') setTimeout(() => dismiss(id), SHOWN_FOR);
    },
    [dismiss],
  );
  return (
    <NoticesContext value={notify}>
      {children}
      <div className={`${styles.corner} dv-no-print`} role="status" aria-live="polite">
        {notices.map((notice) => (
          <div key={notice.id} className={styles.notice} data-tone={notice.tone}>
            <span>{notice.words}</span>
            <button type="button" aria-label={t('kit.close')} onClick={() => dismiss(notice.id)}>
              <IconX size={14} aria-hidden />
            </button>
          </div>
        ))}
      </div>
    </NoticesContext>
  );
};
