import { PROGRAMME_KIND_WORDS } from '@danvan/domain/programme';
import { useAsk } from '../../ask/use-ask.ts';
import { useLocalText } from '../../language/use-text.ts';
import type { Found } from '../../search/SearchDialog.tsx';
import { useSettled } from '../../search/use-settled.ts';
import { RecordPicker, type RecordPickerProps } from '../record/RecordPicker.tsx';
import { ProgrammeSearchQuery } from './programme.graphql.ts';
import { useProgrammeText } from './use-programme-text.ts';
import { useSpanText } from './use-span-text.ts';

const SHOWN = 12;

const useProgrammeSearch = (typed: string): { found: readonly Found[]; isReady: boolean } => {
  const local = useLocalText();
  const spanOf = useSpanText();
  const search = useSettled(typed).trim();
  const asked = useAsk(ProgrammeSearchQuery, { filter: { search }, first: SHOWN }, { keep: true });
  if (asked.status !== 'ready') return { found: [], isReady: false };
  const found = asked.data.programmes.nodes.map((programme) => ({
    key: programme.id,
    name: programme.title,
    place: [local(PROGRAMME_KIND_WORDS[programme.programmeKind]), spanOf(programme), programme.document?.name]
      .filter((part) => part !== undefined)
      .join(' · '),
  }));
  return { found, isReady: true };
};

/** Programmes in a form, found by name or by the number of their document. */
export const ProgrammePicker = (props: RecordPickerProps) => {
  const t = useProgrammeText();
  return (
    <RecordPicker
      {...props}
      useSearch={useProgrammeSearch}
      words={{
        choose: t('programme.pick'),
        hint: t('programme.pickHint'),
        remove: (name) => t('programme.remove', { name }),
      }}
    />
  );
};
