import {
  OUTCOME_WORDS,
  OUTCOMES,
  type SetFrame,
  SUBJECT_KIND_WORDS,
  SUBJECT_KINDS,
} from '@danvan/domain/scoring';
import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ActForm } from '../../../form/ActForm.tsx';
import { useLocalText } from '../../../language/use-text.ts';
import { useSaved } from '../../../programme/document/use-saved.ts';
import { useRecordAct } from '../../../programme/record/use-record-act.ts';
import { useWorkPath } from '../../../programme/record/work-paths.ts';
import { DraftCriteriaSet, type ShownSet } from '../criteria-set.graphql.ts';
import styles from './Editor.module.css';
import { firstDraft, type Way } from './first-draft.ts';
import { useEditText } from './use-edit-text.ts';

type Base = Pick<ShownSet, 'code' | 'name' | 'subject' | 'outcome' | 'content'>;
type Props = { readonly way: Way; readonly base: Base | null };

const frameOf = (way: Way, base: Base | null): SetFrame =>
  base === null || way === 'EMPTY'
    ? { code: '', name: { vi: '', en: '' }, subject: 'UNIT', outcome: 'POINTS' }
    : { ...base, code: way === 'EXTENSION' ? '' : base.code };

/** What a draft is called, before it opens in the editor. */
export const NewSetForm = ({ way, base }: Props) => {
  const t = useEditText();
  const saved = useSaved();
  const path = useWorkPath();
  const [frame, setFrame] = useState(frameOf(way, base));
  const act = useRecordAct(DraftCriteriaSet, (data) => data.draftCriteriaSet);
  const save = async () => {
    const outcome = await act.perform({ content: firstDraft(way, frame, base?.content ?? null) });
    if (!outcome.ok) return;
    const page = path('CRITERIA_SET', outcome.value.record.id) ?? '';
    saved(outcome.value, `${page}${page.includes('?') ? '&' : '?'}form=sua`);
  };
  const change = (changes: Partial<SetFrame>) => setFrame((now) => ({ ...now, ...changes }));
  return (
    <div className={styles.form}>
      <ActForm busy={act.busy} said={act.said} saveLabel={t('new.save')} onSave={save}>
        {way === 'NEXT' ? <p>{t('new.next.words')}</p> : null}
        {way === 'EXTENSION' ? <p>{t('new.extend.words')}</p> : null}
        {way === 'NEXT' ? null : <NameFields frame={frame} change={change} faultAt={act.faultAt} />}
        {way === 'EMPTY' ? <KindFields frame={frame} change={change} /> : null}
      </ActForm>
    </div>
  );
};

type FieldProps = {
  readonly frame: SetFrame;
  readonly change: (changes: Partial<SetFrame>) => void;
  readonly faultAt: (...path: readonly (string | number)[]) => string | null;
};

const NameFields = ({ frame, change, faultAt }: FieldProps) => {
  const t = useEditText();
  return (
    <>
      <TextInput
        label={t('edit.code')}
        description={t('edit.code.words')}
        withAsterisk
        value={frame.code}
        error={faultAt('code')}
        onChange={(event) => change({ code: event.currentTarget.value.toUpperCase() })}
      />
      <TextInput
        label={t('edit.name')}
        withAsterisk
        value={frame.name.vi}
        error={faultAt('name', 'vi')}
        onChange={(event) => change({ name: { ...frame.name, vi: event.currentTarget.value } })}
      />
    </>
  );
};

const KindFields = ({ frame, change }: Omit<FieldProps, 'faultAt'>) => {
  const t = useEditText();
  const local = useLocalText();
  return (
    <div className={styles.pair}>
      <NativeSelect
        label={t('edit.subject')}
        value={frame.subject}
        data={SUBJECT_KINDS.map((value) => ({ value, label: local(SUBJECT_KIND_WORDS[value]) }))}
        onChange={(event) => change({ subject: event.currentTarget.value as SetFrame['subject'] })}
      />
      <NativeSelect
        label={t('edit.outcome')}
        value={frame.outcome}
        data={OUTCOMES.map((value) => ({ value, label: local(OUTCOME_WORDS[value]) }))}
        onChange={(event) => change({ outcome: event.currentTarget.value as SetFrame['outcome'] })}
      />
    </div>
  );
};
