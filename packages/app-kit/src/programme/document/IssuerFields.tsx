import { Textarea, TextInput } from '@mantine/core';
import { UnitsField } from '../../form/UnitsField.tsx';
import styles from './Document.module.css';
import { faultAmong } from './fault-among.ts';
import type { useDocumentForm } from './use-document-form.ts';
import { useDocumentText } from './use-document-text.ts';

/** Who issued a document: units, offices that are no unit, and the term of office. */
export const IssuerFields = ({ form }: { readonly form: ReturnType<typeof useDocumentForm> }) => {
  const { typed, change, faultAt } = form;
  const t = useDocumentText();
  return (
    <>
      <UnitsField
        label={t('document.issuers')}
        description={t('document.issuersHint')}
        units={typed.issuers}
        onUnits={(issuers) => change({ issuers })}
        error={faultAmong(faultAt, 'issuers', typed.issuers.length)}
      />
      <div className={styles.pair}>
        <Textarea
          label={t('document.offices')}
          description={t('document.officesHint')}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          autosize
          value={typed.offices}
          error={faultAmong(faultAt, 'issuingOffices', typed.offices.split('\n').length)}
          onChange={(event) => change({ offices: event.currentTarget.value })}
        />
        <TextInput
          label={t('document.term')}
          description={t('document.termHint')}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          value={typed.termOfOffice}
          error={faultAt('termOfOffice')}
          onChange={(event) => change({ termOfOffice: event.currentTarget.value })}
        />
      </div>
    </>
  );
};
