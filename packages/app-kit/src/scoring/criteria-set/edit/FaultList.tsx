import { type CriteriaFault, sayCriteriaFault, sayPlace } from '@danvan/domain/scoring';
import { Message } from '@danvan/ui';
import { useLanguage } from '../../../language/LanguageProvider.tsx';
import styles from './Editor.module.css';
import { selectionFor } from './selection.ts';
import { useEditText } from './use-edit-text.ts';
import type { EditorProps } from './use-set-editor.ts';

/** How many are told one by one; mending some makes room for others. */
const SHOWN = 8;

/** What must still be mended; each line opens the place where it is. */
export const FaultList = ({ editor }: EditorProps) => {
  const t = useEditText();
  const { faults } = editor;
  if (faults.length === 0) return <Message tone="good">{t('faults.none')}</Message>;
  return (
    <Message tone="warning" title={t('faults.count', { count: faults.length })}>
      <ul className={styles.faults}>
        {faults.slice(0, SHOWN).map((fault) => (
          <FaultLine key={`${fault.path.join('.')} ${fault.code}`} editor={editor} fault={fault} />
        ))}
      </ul>
      {faults.length > SHOWN ? <p>{t('faults.more', { count: faults.length - SHOWN })}</p> : null}
    </Message>
  );
};

const FaultLine = ({ editor, fault }: EditorProps & { readonly fault: CriteriaFault }) => {
  const { language } = useLanguage();
  return (
    <li>
      <button
        type="button"
        className={styles.faultLink}
        onClick={() => editor.select(selectionFor(fault.path))}
      >
        {sayPlace(fault.path, language)}
      </button>
      : {sayCriteriaFault(fault, language)}
    </li>
  );
};
