import { useRecordAct } from '../../../programme/record/use-record-act.ts';
import { type ShownCommendation, SubmitCommendation } from '../commendation.graphql.ts';
import { useCommendationText } from '../use-commendation-text.ts';
import { ActDialog } from './ActDialog.tsx';
import { useTold } from './use-told.ts';

type Props = { readonly commendation: ShownCommendation; readonly onClose: () => void };

/** Hands a proposal to its issuer; what stands in the way is told in the dialog. */
export const SubmitDialog = ({ commendation, onClose }: Props) => {
  const t = useCommendationText();
  const told = useTold();
  const act = useRecordAct(SubmitCommendation, (data) => data.submitCommendation);
  const { id, version, issuer, hindrances } = commendation;
  const faults = act.said ? [...new Set(hindrances.map(({ message }) => message))] : [];
  const save = async () => {
    if (told(await act.perform({ id, version }), t('act.SUBMIT.done'))) onClose();
  };
  return (
    <ActDialog
      title={t('act.SUBMIT')}
      act={{ ...act, said: faults.length > 0 ? faults.join(' ') : act.said }}
      onSave={save}
      onClose={onClose}
    >
      <p>{t('act.SUBMIT.words', { issuer: issuer.name })}</p>
    </ActDialog>
  );
};
