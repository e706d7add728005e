import type { ShownCommendation } from '../commendation.graphql.ts';
import { CancelDialog } from './CancelDialog.tsx';
import { DecideDialog } from './DecideDialog.tsx';
import { PresentDialog } from './PresentDialog.tsx';
import { StopDialog } from './StopDialog.tsx';
import { SubmitDialog } from './SubmitDialog.tsx';

/** Each act that is done in a dialog, as the address names it, so that a link can lead to it. */
export const ACT_NAMES = {
  SUBMIT: 'trinh',
  RETURN: 'tra-lai',
  DECIDE: 'quyet-dinh',
  PRESENT: 'trao',
  CANCEL_AWARD: 'huy',
  WITHDRAW: 'rut',
} as const;
export type DialogAct = keyof typeof ACT_NAMES;

/** The act that the address names; null for none. */
export const actNamed = (name: string | null): DialogAct | null =>
  (Object.keys(ACT_NAMES) as DialogAct[]).find((act) => ACT_NAMES[act] === name) ?? null;

type Props = {
  readonly act: DialogAct | null;
  readonly commendation: ShownCommendation;
  readonly onClose: () => void;
};

/** The dialog of an act; nothing when none is asked for. */
export const OpenDialog = ({ act, ...rest }: Props) => {
  switch (act) {
    case 'SUBMIT':
      return <SubmitDialog {...rest} />;
    case 'RETURN':
      return <StopDialog {...rest} act="RETURN" />;
    case 'WITHDRAW':
      return <StopDialog {...rest} act="WITHDRAW" />;
    case 'DECIDE':
      return <DecideDialog {...rest} />;
    case 'PRESENT':
      return <PresentDialog {...rest} />;
    case 'CANCEL_AWARD':
      return <CancelDialog {...rest} />;
    default:
      return null;
  }
};
