import { DOCUMENT_TYPE_WORDS, parseDocumentNumber, typeOfSign } from '@danvan/domain/programme';
import { useLocalText } from '../../language/use-text.ts';
import { useDocumentText } from './use-document-text.ts';

/** What the system understands of a number, while it is typed. */
export const NumberUnderstood = ({ typed }: { readonly typed: string }) => {
  const t = useDocumentText();
  const local = useLocalText();
  const number = parseDocumentNumber(typed);
  if (number === null) return t('document.numberHint');
  if (number.serial === null) return t('document.notUnderstood');
  const type = typeOfSign(number.typeSign ?? '');
  const parts = [
    t('document.understood', { serial: number.serial }),
    number.year && t('document.understoodYear', { year: number.year }),
    type && t('document.understoodType', { type: local(DOCUMENT_TYPE_WORDS[type]).toLowerCase() }),
    number.issuerSigns.length > 0 &&
      t('document.understoodIssuers', { signs: number.issuerSigns.join(', ') }),
  ];
  return parts.filter(Boolean).join(', ');
};
