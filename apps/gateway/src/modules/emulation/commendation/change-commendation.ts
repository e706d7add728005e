import type { Action } from '@danvan/domain/access';
import type {
  Commendation,
  CommendationForm,
  CommendationGround,
  CommendationOutcome,
  FormCode,
} from '@danvan/domain/emulation';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { type Day, err, ok } from '@danvan/domain/kernel';
import { citeDocument, type DocumentId, type RecordAct } from '@danvan/domain/programme';
import { todayOf } from '../../hierarchy/unit/today.ts';
import { readDocuments } from '../../programme/document/document.store.ts';
import { unknownDocuments } from '../../programme/document/unknown-documents.ts';
import type { Uow } from '../../programme/record/act.ts';
import { type ChangeAct, changeRecord, type RecordOrder } from '../../programme/record/change-record.ts';
import type { SaidNotice } from '../../programme/record/record-fault.ts';
import { readCommendations } from './commendation.store.ts';
import { readCommendationForms } from './form.store.ts';
import { preparedCommendation, refuseCommendation } from './prepare-commendation.ts';
import { type Grounded, holdQuota, readGround } from './read-ground.ts';

/** What an act is told besides: who acts, and how the document that it names is cited. */
type Told = { readonly by: string; readonly cited: string | null };

/** An act on a commendation that is there. */
export type CommendationChange = {
  /** Its name in the audit. */
  readonly name: RecordAct;
  readonly permission: Action;
  readonly order: RecordOrder;
  /** What was said in it; the audit tells it. */
  readonly said: Parameters<typeof changeRecord>[0]['content'] & object;
  readonly reason?: string | null;
  /** In whose name it may be done. */
  readonly actingUnits: (of: Commendation) => readonly OrgUnitId[];
  /** What the act changes of that by which it is judged. */
  readonly grounded?: Grounded;
  /** By the law of which day; today if nothing is said. */
  readonly on?: Day;
  /** The document that it names. */
  readonly document?: DocumentId | null;
  readonly decide: (of: Commendation, ground: CommendationGround, told: Told) => CommendationOutcome;
};

const held = async (uow: Uow, id: string): Promise<Commendation> => {
  const [commendation] = await readCommendations(uow.manager, [id]);
  if (!commendation) throw new Error(`The commendation of the record ${id} is not there`);
  return commendation;
};

/** A form that has ended keeps its name. */
export const nameOfForm = async (
  uow: Uow,
  form: CommendationForm | null,
  code: FormCode,
): Promise<Pick<CommendationForm, 'name'>> => {
  if (form !== null) return form;
  const versions = await readCommendationForms(uow.manager);
  const last = versions.findLast((version) => version.code === code);
  return last ?? { name: { vi: code, en: code } };
};

const unknown = (uow: Uow, document: DocumentId | null): Promise<SaidNotice[]> =>
  unknownDocuments(uow, document === null ? [] : [{ document, path: ['document'] }]);

/** Whoever sees the award sees the number of its decision, even where the document itself is not shared. */
const citationOf = async (uow: Uow, document: DocumentId | null): Promise<string | null> => {
  if (document === null) return null;
  const [kept] = await readDocuments(uow.manager, [document]);
  return kept === undefined ? null : citeDocument(kept.document);
};

const prepareChange =
  (change: CommendationChange): ChangeAct['prepare'] =>
  async (uow, stored) => {
    const commendation = await held(uow, stored.id);
    const grounded = change.grounded ?? commendation;
    await holdQuota(uow, grounded);
    const on = change.on ?? todayOf({ now: () => uow.now });
    const ground = await readGround(uow, grounded, { id: stored.id, on });
    const document = change.document ?? null;
    const notices = await unknown(uow, document);
    if (notices.length > 0) return err({ kind: 'INPUT', faults: notices });
    const told = { by: uow.actor.userId, cited: await citationOf(uow, document) };
    const decided = change.decide(commendation, ground, told);
    if (!decided.ok) return err(refuseCommendation(decided.error));
    const { value, warnings } = decided.value;
    const form = await nameOfForm(uow, ground.form, value.form);
    return ok(
      preparedCommendation(value, form, { after: change.said, reason: change.reason ?? null, warnings }),
    );
  };

/** One act on a commendation: the domain decides, and its story is written anew. */
export const changeCommendation = (change: CommendationChange) =>
  changeRecord({
    name: change.name,
    permission: change.permission,
    kind: 'COMMENDATION',
    order: change.order,
    content: change.said,
    actingUnits: async (uow, stored) => change.actingUnits(await held(uow, stored.id)),
    prepare: prepareChange(change),
  });
