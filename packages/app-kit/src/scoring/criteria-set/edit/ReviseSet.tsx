import type { CriteriaSetJson } from '@danvan/domain/scoring';
import { Message, PageHeader, SaveIndicator } from '@danvan/ui';
import { Button, Group } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { RouterLink } from '../../../frame/RouterLink.tsx';
import { useLocalText } from '../../../language/use-text.ts';
import { useRecordAct } from '../../../programme/record/use-record-act.ts';
import { useWorkPath } from '../../../programme/record/work-paths.ts';
import { type NamedIndicator, ReviseCriteriaSet, type ShownSet } from '../criteria-set.graphql.ts';
import { PublishDialog } from '../form/PublishDialog.tsx';
import { RuleFaults } from '../form/RuleFaults.tsx';
import { useCriteriaText } from '../use-criteria-text.ts';
import { Editor } from './Editor.tsx';
import { useEditText } from './use-edit-text.ts';
import { useSetEditor } from './use-set-editor.ts';

type Props = { readonly set: ShownSet; readonly indicators: readonly NamedIndicator[] };

/** Whoever closes the page over changes that are not saved is asked. */
const useLeaveGuard = (isUnsaved: boolean): void => {
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
};

/** A draft under one's hands, from its state on the server to the next. */
export const ReviseSet = ({ set, indicators }: Props) => {
  const t = useCriteriaText();
  const local = useLocalText();
  const ground = useMemo(() => ({ indicators, extended: set.extends }), [indicators, set.extends]);
  const editor = useSetEditor(set.content, ground);
  const [saved, setSaved] = useState<CriteriaSetJson>(set.content);
  const [isPublishing, setPublishing] = useState(false);
  const act = useRecordAct(ReviseCriteriaSet, (data) => data.reviseCriteriaSet);
  const isUnsaved = JSON.stringify(saved) !== JSON.stringify(editor.json);
  useLeaveGuard(isUnsaved);
  const save = async () => {
    const content = editor.json;
    const outcome = await act.perform({ id: set.id, version: set.version, content });
    if (outcome.ok) setSaved(content);
  };
  const mayPublish = set.openActs.includes('PUBLISH') && editor.faults.length === 0 && !isUnsaved;
  return (
    <>
      <PageHeader
        trail={<RouterLink href="/tieu-chi">{t('sets.title')}</RouterLink>}
        title={t('form.revise')}
        purpose={`${local(set.name)} · ${set.code} · ${t('set.editionOf', { edition: set.edition })}`}
        action={
          <Tools
            set={set}
            isUnsaved={isUnsaved}
            busy={act.busy}
            onSave={save}
            onPublish={mayPublish ? () => setPublishing(true) : null}
          />
        }
      />
      {act.said ? <Message tone="bad">{act.said}</Message> : null}
      <RuleFaults faults={act.faults} />
      <Editor editor={editor} />
      {isPublishing ? <PublishDialog set={set} onClose={() => setPublishing(false)} /> : null}
    </>
  );
};

type ToolProps = {
  readonly set: ShownSet;
  readonly isUnsaved: boolean;
  readonly busy: boolean;
  readonly onSave: () => void;
  readonly onPublish: (() => void) | null;
};

const Tools = ({ set, isUnsaved, busy, onSave, onPublish }: ToolProps) => {
  const t = useEditText();
  const criteria = useCriteriaText();
  const path = useWorkPath();
  const state = busy ? 'saving' : isUnsaved ? 'unsaved' : 'saved';
  return (
    <Group gap={8}>
      <SaveIndicator state={state} words={t(`edit.${state}`)} />
      {isUnsaved ? null : (
        <Button variant="default" component={RouterLink} href={path('CRITERIA_SET', set.id) ?? ''}>
          {t('edit.done')}
        </Button>
      )}
      <Button
        variant={onPublish ? 'default' : 'filled'}
        loading={busy}
        disabled={!isUnsaved}
        onClick={onSave}
      >
        {t('edit.save')}
      </Button>
      {onPublish ? <Button onClick={onPublish}>{criteria('act.PUBLISH')}</Button> : null}
    </Group>
  );
};
