import { useFormat } from '../../../formatting/use-format.ts';
import { useLocalText } from '../../../language/use-text.ts';
import type { Outline, Supposal } from '../engine/protocol.ts';
import { criterionIn } from '../outline-names.ts';
import { useWhatIfText } from '../use-what-if-text.ts';
import type { WhatIfTable } from '../what-if.graphql.ts';

/** What is supposed, in a line. */
export const useSupposalWords = (table: WhatIfTable, outline: Outline): ((supposal: Supposal) => string) => {
  const t = useWhatIfText();
  const local = useLocalText();
  const format = useFormat();
  return (supposal) => {
    const criterion = criterionIn(outline, supposal.key);
    const name = criterion ? local(criterion.name) : supposal.key;
    if (supposal.kind !== 'FIGURE')
      return t(`suppose.${supposal.kind}`, { name, value: format.number(supposal.value) });
    const label = criterion?.inputs.find((each) => each.name === supposal.input)?.label;
    const unit = table.subjects.find(({ id }) => id === supposal.subject)?.name ?? supposal.subject;
    const input = label ? local(label) : supposal.input;
    return supposal.value === null
      ? t('suppose.FIGURE.none', { name, unit, input })
      : t('suppose.FIGURE', { name, unit, input, value: format.number(supposal.value) });
  };
};
