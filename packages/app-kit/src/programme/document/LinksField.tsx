import { DOCUMENT_LINK_KINDS, DOCUMENT_LINK_WORDS } from '@danvan/domain/programme';
import { ActionIcon, Button, Input, NativeSelect } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { DayInput } from '../../form/DayInput.tsx';
import { useLocalText } from '../../language/use-text.ts';
import styles from './Document.module.css';
import { DocumentPicker } from './DocumentPicker.tsx';
import type { TypedLink } from './typed-document.ts';
import { useDocumentText } from './use-document-text.ts';

type Props = {
  readonly links: readonly TypedLink[];
  readonly onLinks: (links: readonly TypedLink[]) => void;
  /** The document of the form: it cannot be chosen. */
  readonly except: string | null;
  readonly faultOf: (index: number, member: 'document' | 'from') => string | null;
};

/** What a document replaces or amends, line by line. */
export const LinksField = ({ links, onLinks, except, faultOf }: Props) => {
  const t = useDocumentText();
  const add = () => {
    const key = Math.max(0, ...links.map((link) => link.key)) + 1;
    onLinks([...links, { key, kind: 'SUPERSEDES', document: null, from: null }]);
  };
  return (
    <Input.Wrapper label={t('document.links')} labelElement="div">
      {links.map((link, index) => (
        <LinkLine
          key={link.key}
          link={link}
          index={index}
          except={except}
          faultOf={faultOf}
          onLink={(next) => onLinks(links.with(index, next))}
          onRemove={() => onLinks(links.filter((each) => each !== link))}
        />
      ))}
      <div className={styles.add}>
        <Button variant="default" size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={add}>
          {t('document.linkAdd')}
        </Button>
      </div>
    </Input.Wrapper>
  );
};

type LineProps = Pick<Props, 'except' | 'faultOf'> & {
  readonly link: TypedLink;
  readonly index: number;
  readonly onLink: (link: TypedLink) => void;
  readonly onRemove: () => void;
};

const LinkLine = ({ link, index, except, faultOf, onLink, onRemove }: LineProps) => {
  const t = useDocumentText();
  const local = useLocalText();
  return (
    <div className={styles.line}>
      <NativeSelect
        label={t('document.linkKind')}
        value={link.kind}
        data={DOCUMENT_LINK_KINDS.map((value) => ({ value, label: local(DOCUMENT_LINK_WORDS[value]) }))}
        onChange={(event) => onLink({ ...link, kind: event.currentTarget.value as TypedLink['kind'] })}
      />
      <DocumentPicker
        label={t('document.one')}
        single
        required
        except={except}
        records={link.document ? [link.document] : []}
        onRecords={([document = null]) => onLink({ ...link, document })}
        error={faultOf(index, 'document')}
      />
      <DayInput
        label={t('document.linkFrom')}
        required
        day={link.from}
        onDay={(from) => onLink({ ...link, from })}
        error={faultOf(index, 'from')}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        className={styles.remove ?? ''}
        aria-label={t('document.linkRemove', { number: index + 1 })}
        onClick={onRemove}
      >
        <IconX size={16} aria-hidden />
      </ActionIcon>
    </div>
  );
};
