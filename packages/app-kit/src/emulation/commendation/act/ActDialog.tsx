import { Dialog } from '@danvan/ui';
import type { ReactNode } from 'react';
import { ActForm } from '../../../form/ActForm.tsx';
import { useCommendationText } from '../use-commendation-text.ts';

type Props = {
  readonly title: string;
  readonly act: { readonly busy: boolean; readonly said: string | null };
  readonly children: ReactNode;
  readonly onSave: () => Promise<void>;
  readonly onClose: () => void;
};

/** One act in a dialog; what was typed stays when it is refused. */
export const ActDialog = ({ title, act, children, onSave, onClose }: Props) => {
  const t = useCommendationText();
  return (
    <Dialog opened onClose={onClose} title={title} size={640}>
      <ActForm
        cancelLabel={t('act.cancel')}
        busy={act.busy}
        said={act.said}
        saveLabel={title}
        onSave={() => void onSave()}
        onCancel={onClose}
      >
        {children}
      </ActForm>
    </Dialog>
  );
};
