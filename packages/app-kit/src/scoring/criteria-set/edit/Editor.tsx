import { IconAlertTriangle } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
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
  const { section } = editor.selection;
  const panels: Readonly<Record<Section, () => ReactNode>> = {
    set: () => <SetPanel editor={editor} />,
    criteria: () => (
      <div className={styles.split}>
        <CriteriaTree editor={editor} />
        <OpenCriterion editor={editor} />
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
      <SumLine editor={editor} />
      <div className={styles.always}>
        <Sections editor={editor} />
      </div>
      <FaultList editor={editor} />
      <div className={styles.open}>{panels[section]()}</div>
    </>
  );
};

const NARROW = '(max-width: 900px)';

/** The criterion that is open; under the tree, where the screen is narrow, it is gone to. */
const OpenCriterion = ({ editor }: EditorProps) => {
  const t = useEditText();
  const { path } = editor.selection;
  const place = path.join('.');
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place !== '' && window.matchMedia(NARROW).matches) panel.current?.scrollIntoView({ block: 'start' });
  }, [place]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section ref={panel} className={styles.panel} tabIndex={0} aria-label={t('tree.opened')}>
      <CriterionPanel key={place} editor={editor} path={path} />
    </section>
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
