import {
  COMMENDATION_FAULT_WORDS,
  type Commendation,
  type CommendationFault,
  type CommendationForm,
  type CommendationWarning,
  titleOfCommendation,
} from '@danvan/domain/emulation';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { Visibility } from '@danvan/domain/programme';
import type { Prepared } from '../../programme/record/act.ts';
import { inputFault, type RecordFault, refusal, sayAll } from '../../programme/record/record-fault.ts';
import { saveCommendations } from './commendation.store.ts';

/** A draft is the proposer's line's; a submitted one also the issuer's; what is decided is everybody's to know. */
const visibilityOf = ({ state, submitted }: Commendation): Visibility => {
  if (state === 'DECIDED' || state === 'PRESENTED') return 'PUBLISHED';
  return submitted === null ? 'INTERNAL' : 'JOINT';
};

const concernedBy = ({ submitted, issuer, presented }: Commendation): readonly OrgUnitId[] =>
  submitted === null ? [] : [issuer, ...(presented === null ? [] : [presented.presenter])];

/** What is said besides: to the audit, and to whoever acts. */
type Told = {
  readonly after: object;
  readonly reason?: string | null;
  readonly warnings?: readonly CommendationWarning[];
};

/** What an act on a commendation comes to. Candidates are not concerned parties: they see it when it is decided. */
export const preparedCommendation = (
  commendation: Commendation,
  form: Pick<CommendationForm, 'name'>,
  { after, reason = null, warnings = [] }: Told,
): Prepared => ({
  record: {
    title: titleOfCommendation(commendation, form),
    visibility: visibilityOf(commendation),
    concerned: concernedBy(commendation),
    programmes: [],
    alsoFoundBy: commendation.decision?.citation ? [commendation.decision.citation] : [],
  },
  alsoNames: [commendation.issuer, ...commendation.candidates.map(({ unit }) => unit)],
  write: ({ manager }) => saveCommendations(manager, [commendation]),
  after,
  reason,
  warnings: sayAll(COMMENDATION_FAULT_WORDS, warnings),
});

/** The refusal of an act on a commendation: of its input where members have faults, else of the act as a whole. */
export const refuseCommendation = (faults: readonly CommendationFault[]): RecordFault => {
  const [first] = faults;
  const isOfTheWhole = first !== undefined && first.path.length === 0;
  return isOfTheWhole
    ? refusal(COMMENDATION_FAULT_WORDS, first)
    : inputFault(COMMENDATION_FAULT_WORDS, faults);
};
