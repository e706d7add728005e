import { Modal, type ModalProps } from '@mantine/core';
import { useLayoutEffect } from 'react';

/**
 * A modal dialog that gives the focus back to what had it, also when it is taken away while it is still open,
 * which Mantine's own does not. Whoever moved the focus on purpose keeps it.
 */
export const Dialog = (props: ModalProps) => {
  const { opened } = props;
  useLayoutEffect(() => {
    const before = document.activeElement;
    if (!opened || !(before instanceof HTMLElement)) return;
    return () => {
      setTimeout(() => {
        if (document.activeElement === document.body && before.isConnected) before.focus();
      });
    };
  }, [opened]);
  return <Modal {...props} />;
};
