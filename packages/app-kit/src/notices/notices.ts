import { createContext, useContext } from 'react';

export type NoticeTone = 'good' | 'bad' | 'info';
export type Notice = { readonly id: number; readonly tone: NoticeTone; readonly words: string };

export const NoticesContext = createContext<(words: string, tone?: NoticeTone) => void>(() => undefined);

/** Says in a corner what an act has brought about: `notify('Đã nộp báo cáo')`. Good news goes by itself. */
export const useNotify = () => useContext(NoticesContext);
