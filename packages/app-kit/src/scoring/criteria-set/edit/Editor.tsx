import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { TrialPanel } from '../trial/TrialPanel.tsx';
import { BandsPanel } from './BandsPanel.tsx';
import { CriteriaTree } from './CriteriaTree.tsx';
import { CriterionPanel } from './CriterionPanel.tsx';
import styles from './Editor.module.css';
import { FaultList } from './FaultList.tsx';
import { GatesPanel } from './GatesPanel.tsx';
import { SetPanel } from './SetPanel.tsx';
import { SumLine } from './SumLine.tsx';
import { SECTIONS, type Section, selectionFor } from './selection.ts';
import { TiesPanel } from './TiesPanel.tsx';
import { useEditText } from './use-edit-text.ts';
import type { EditorProps } from './use-set-editor.ts';
import { VetoesPanel } from './VetoesPanel.tsx';

/** A set under one's hands: its parts at the left, what is open at the right, sum and faults always in sight. */
export const Editor = ({ editor }: EditorProps) => {
  const { section, path } = editor.selection;
  const panels: Readonly<Record<Section, () => ReactNode>> = {
    set: () => <SetPanel editor={editor} />,
    criteria: () => (
      <div className={styles.split}>
        <CriteriaTree editor={editor} />
        <div className={styles.panel}>
          <CriterionPanel key={path.join('.')} editor={editor} path={path} />
        </div>
      </div>
    ),
    bands: () => <BandsPanel editor={editor} />,
    vetoes: () => <VetoesPanel editor={editor} />,
    gates: () => <GatesPanel editor={editor} />,
    ties: () => <TiesPanel editor={editor} />,
    trial: () => <TrialPanel editor={editor} />,
  };
  return (
    <>
      <div className={styles.always}>
        <SumLine editor={editor} />
        <Sections editor={editor} />
      </div>
      <FaultList editor={editor} />
      <div className={styles.open}>{panels[section]()}</div>
    </>
  );
};

const Sections = ({ editor }: EditorProps) => {
  const t = useEditText();
  const atFault = new Set(editor.faults.map(({ path }) => selectionFor(path).section));
  return (
    <nav className={styles.sections} aria-label={t('edit.parts')}>
      {SECTIONS.map((section) => (
        <button
          key={section}
          type="button"
          className={styles.section}
          aria-current={editor.selection.section === section ? 'true' : undefined}
          onClick={() => editor.select({ section, path: [] })}
        >
          {t(`section.${section}`)}
          {atFault.has(section) ? (
            <IconAlertTriangle size={14} className={styles.warn} aria-label={t('tree.hasFault')} />
          ) : null}
        </button>
      ))}
    </nav>
  );
};
