import type { SchemaType } from '@danvan/api-schema';
import { DOCUMENT_STATE_WORDS } from '@danvan/domain/programme';
import { StateBadge, type StateTone } from '@danvan/ui';
import { useLocalText } from '../../language/use-text.ts';

const TONES: Readonly<Record<SchemaType<'DocumentStateCode'>, StateTone>> = {
  NOT_YET_IN_FORCE: 'none',
  IN_FORCE: 'approved',
  SUPERSEDED: 'closed',
  EXPIRED: 'closed',
};

/** Whether a document is in force, in a word. */
export const DocumentStateBadge = ({ code }: { readonly code: SchemaType<'DocumentStateCode'> }) => {
  const local = useLocalText();
  return <StateBadge tone={TONES[code]} word={local(DOCUMENT_STATE_WORDS[code])} />;
};
