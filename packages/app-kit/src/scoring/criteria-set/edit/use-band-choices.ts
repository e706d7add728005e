import { useLocalText } from '../../../language/use-text.ts';
import { useEditText } from './use-edit-text.ts';
import type { SetEditor } from './use-set-editor.ts';

/** The classes of the set to choose from, the best first. */
export const useBandChoices = ({ json }: SetEditor) => {
  const t = useEditText();
  const local = useLocalText();
  return json.bands.map(({ code, name }) => ({
    value: code,
    label: local(name) || name.vi || t('tree.noName'),
  }));
};
