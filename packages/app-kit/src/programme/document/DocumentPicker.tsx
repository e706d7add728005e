import { useAsk } from '../../ask/use-ask.ts';
import { useFormat } from '../../formatting/use-format.ts';
import type { Found } from '../../search/SearchDialog.tsx';
import { useSettled } from '../../search/use-settled.ts';
import { RecordPicker, type RecordPickerProps } from '../record/RecordPicker.tsx';
import { DocumentSearchQuery } from './document.graphql.ts';
import { useDocumentText } from './use-document-text.ts';

const SHOWN = 12;

const useDocumentSearch = (typed: string): { found: readonly Found[]; isReady: boolean } => {
  const format = useFormat();
  const search = useSettled(typed).trim();
  const asked = useAsk(DocumentSearchQuery, { filter: { search }, first: SHOWN }, { keep: true });
  if (asked.status !== 'ready') return { found: [], isReady: false };
  const found = asked.data.documents.nodes.map(({ id, name, abstract, issuedOn }) => ({
    key: id,
    name,
    place: issuedOn === null ? abstract : `${format.day(issuedOn)} · ${abstract}`,
  }));
  return { found, isReady: true };
};

/** Official documents in a form, found by number in any notation, alias or subject. */
export const DocumentPicker = (props: RecordPickerProps) => {
  const t = useDocumentText();
  return (
    <RecordPicker
      {...props}
      useSearch={useDocumentSearch}
      words={{
        choose: t('document.pick'),
        hint: t('document.searchHint'),
        remove: (name) => t('document.remove', { name }),
      }}
    />
  );
};
