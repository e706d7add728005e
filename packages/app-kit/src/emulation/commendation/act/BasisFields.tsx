import { TextInput } from '@mantine/core';
import { DocumentPicker } from '../../../programme/document/DocumentPicker.tsx';
import type { ChosenRecord } from '../../../programme/record/RecordPicker.tsx';
import { useCommendationText } from '../use-commendation-text.ts';

/** The document that an act rests on: a registered one, else how it is cited. */
export type TypedBasis = { readonly documents: readonly ChosenRecord[]; readonly citation: string };
export const NO_BASIS: TypedBasis = { documents: [], citation: '' };

type Props = {
  readonly of: 'decide' | 'cancel';
  readonly basis: TypedBasis;
  readonly onBasis: (basis: TypedBasis) => void;
  readonly faultAt: (member: string) => string | null;
};

/** A document picked from the register, or its number. */
export const BasisFields = ({ of, basis, onBasis, faultAt }: Props) => {
  const t = useCommendationText();
  return (
    <>
      <DocumentPicker
        single
        label={t(`${of}.document`)}
        records={basis.documents}
        onRecords={(documents) => onBasis({ ...basis, documents })}
        error={faultAt('document')}
      />
      <TextInput
        label={t(`${of}.citation`)}
        description={t('decide.citation.hint')}
        value={basis.citation}
        error={faultAt('citation')}
        onChange={(event) => onBasis({ ...basis, citation: event.currentTarget.value })}
      />
    </>
  );
};

/** What is sent of it. */
export const basisInput = ({ documents, citation }: TypedBasis) => ({
  documentId: documents[0]?.id ?? null,
  citation: citation.trim() === '' ? null : citation,
});
