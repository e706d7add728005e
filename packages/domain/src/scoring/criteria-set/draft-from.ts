import { decimal, type LocalText } from '../../kernel/index.ts';
import type { CriteriaSetDraft } from './draft.ts';
import type { CriteriaSet, Outcome, SubjectKind } from './model.ts';

const NOTHING: LocalText = { vi: '', en: '' };
const UNDATED: CriteriaSetDraft['validity'] = { from: null, to: null };

/** What a set is called and what it is for, before it has criteria. */
export type SetFrame = {
  readonly code: string;
  readonly name: LocalText;
  readonly subject: SubjectKind;
  readonly outcome: Outcome;
};

/** A draft of a new set: no criteria yet, 100 points if it gives points, two decimals rounded half up (scoring.md). */
export const emptySet = ({ code, name, subject, outcome }: SetFrame): CriteriaSetDraft => ({
  code,
  version: 1,
  name,
  notes: NOTHING,
  validity: UNDATED,
  subject,
  outcome,
  scale: outcome === 'POINTS' ? decimal(100) : null,
  places: 2,
  rounding: 'HALF_UP',
  criteria: [],
  vetoes: [],
  bands: [],
  gates: [],
  quota: null,
  tieBreaks: [],
  extends: null,
});

/** A draft of the next version: everything as it is, and no day yet. Its number is given when it is kept. */
export const nextVersionOf = (set: CriteriaSet): CriteriaSetDraft => ({ ...set, validity: UNDATED });

/** A draft of a set of one's own that holds everything of another and may add to it. */
export const extensionOf = (
  set: CriteriaSet,
  { code, name }: Pick<SetFrame, 'code' | 'name'>,
): CriteriaSetDraft => ({
  ...set,
  code,
  name,
  version: 1,
  notes: NOTHING,
  validity: UNDATED,
  extends: { code: set.code, version: set.version },
});
