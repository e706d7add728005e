import { Dialog } from '@danvan/ui';
import type { ReactNode } from 'react';
import { ActForm } from '../../../form/ActForm.tsx';

type Props = {
  readonly title: string;
  readonly act: { readonly busy: boolean; readonly said: string | null };
  readonly saveLabel?: string;
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A dialog that ends in one act; what was typed stays until the act has happened. */
export const ActDialog = ({ title, act, saveLabel, onSave, onClose, children }: Props) => (
  <Dialog opened onClose={onClose} title={title} size="lg">
    <ActForm
      busy={act.busy}
      said={act.said}
      onSave={onSave}
      onCancel={onClose}
      {...(saveLabel ? { saveLabel } : {})}
    >
      {children}
    </ActForm>
  </Dialog>
);
