import {
  DOCUMENT_TYPE_WORDS,
  DOCUMENT_TYPES,
  parseDocumentNumber,
  typeOfSign,
} from '@danvan/domain/programme';
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useNavigate } from 'react-router';
import { useWorkingPath } from '../../address/use-working-path.ts';
import { ActForm } from '../../form/ActForm.tsx';
import { DayInput } from '../../form/DayInput.tsx';
import { VisibilityField } from '../../form/VisibilityField.tsx';
import { useLocalText } from '../../language/use-text.ts';
import { ProgrammePicker } from '../programme/ProgrammePicker.tsx';
import styles from './Document.module.css';
import type { ShownDocument } from './document.graphql.ts';
import { faultAmong } from './fault-among.ts';
import { IssuerFields } from './IssuerFields.tsx';
import { LinksField } from './LinksField.tsx';
import { NumberUnderstood } from './NumberUnderstood.tsx';
import type { TypedDocument } from './typed-document.ts';
import { useDocumentForm } from './use-document-form.ts';
import { useDocumentText } from './use-document-text.ts';

type Props = {
  /** Null: a document that is not registered yet. */
  readonly document: ShownDocument | null;
  readonly backPath: string;
};

/** Registers a document, or corrects what it says. */
export const DocumentForm = ({ document, backPath }: Props) => {
  const t = useDocumentText();
  const navigate = useNavigate();
  const workingPath = useWorkingPath();
  const form = useDocumentForm(document);
  const { typed, change, faultAt, unfinished } = form;
  const linkFault = (index: number, member: 'document' | 'from'): string | null => {
    const isMissing = unfinished.includes(index) && typed.links[index]?.[member] === null;
    return isMissing ? t('document.linkMissing') : faultAt('links', index, member);
  };
  return (
    <div className={styles.form}>
      <ActForm
        busy={form.busy}
        said={form.said}
        saveLabel={document ? undefined : t('document.register')}
        onSave={() => void form.save()}
        onCancel={() => void navigate(workingPath(backPath))}
      >
        <NumberFields form={form} />
        <IssuerFields form={form} />
        <NamesFields form={form} />
        <div className={styles.pair}>
          <DayInput
            label={t('document.inForceFrom')}
            day={typed.inForceFrom}
            onDay={(inForceFrom) => change({ inForceFrom })}
          />
          <DayInput
            label={t('document.inForceTo')}
            day={typed.inForceTo}
            onDay={(inForceTo) => change({ inForceTo })}
            error={faultAt('inForce', 'to')}
          />
        </div>
        <LinksField
          links={typed.links}
          onLinks={(links) => change({ links })}
          except={document?.id ?? null}
          faultOf={linkFault}
        />
        <ProgrammePicker
          label={t('document.inProgrammes')}
          description={t('document.inProgrammesHint')}
          records={typed.programmes}
          onRecords={(programmes) => change({ programmes })}
        />
        <VisibilityField value={typed.visibility} onChange={(visibility) => change({ visibility })} />
      </ActForm>
    </div>
  );
};

type PartProps = { readonly form: ReturnType<typeof useDocumentForm> };

/** The sign within a number tells the type: it is chosen along, and stays the user's to change. */
const withType = (documentNumber: string): Partial<TypedDocument> => {
  const type = typeOfSign(parseDocumentNumber(documentNumber)?.typeSign ?? '');
  return type === null ? { documentNumber } : { documentNumber, type };
};

const NumberFields = ({ form: { typed, change, faultAt } }: PartProps) => {
  const t = useDocumentText();
  const local = useLocalText();
  return (
    <div className={styles.pair}>
      <TextInput
        label={t('document.number')}
        description={<NumberUnderstood typed={typed.documentNumber} />}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        value={typed.documentNumber}
        error={faultAt('documentNumber')}
        onChange={(event) => change(withType(event.currentTarget.value))}
      />
      <NativeSelect
        label={t('document.type')}
        value={typed.type}
        data={DOCUMENT_TYPES.map((value) => ({ value, label: local(DOCUMENT_TYPE_WORDS[value]) }))}
        onChange={(event) => change({ type: event.currentTarget.value as TypedDocument['type'] })}
      />
      <DayInput
        label={t('document.issuedOn')}
        day={typed.issuedOn}
        onDay={(issuedOn) => change({ issuedOn })}
        error={faultAt('issuedOn')}
      />
    </div>
  );
};

const NamesFields = ({ form: { typed, change, faultAt } }: PartProps) => {
  const t = useDocumentText();
  const lines = typed.aliases.split('\n').length;
  return (
    <>
      <Textarea
        label={t('document.abstract')}
        withAsterisk
        autosize
        minRows={2}
        value={typed.abstract}
        error={faultAt('abstract')}
        onChange={(event) => change({ abstract: event.currentTarget.value })}
      />
      <Textarea
        label={t('document.aliases')}
        description={t('document.aliasesHint')}
        autosize
        value={typed.aliases}
        error={faultAmong(faultAt, 'aliases', lines)}
        onChange={(event) => change({ aliases: event.currentTarget.value })}
      />
    </>
  );
};
