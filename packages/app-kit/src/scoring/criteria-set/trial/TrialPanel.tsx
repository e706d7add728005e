import type { EditorProps } from '../edit/use-set-editor.ts';

/** TODO */
export const TrialPanel = (_: EditorProps) => null;
