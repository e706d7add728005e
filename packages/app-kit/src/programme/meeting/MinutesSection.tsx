import { Section } from '@danvan/ui';
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ActForm } from '../../form/index.ts';
import { DocumentPicker } from '../document/index.ts';
import { RecordLink, useRecordAct } from '../record/index.ts';
import type { ChosenRecord } from '../record/RecordPicker.tsx';
import styles from './Meeting.module.css';
import { RecordMinutes, type ShownMeeting } from './meeting.graphql.ts';
import { useMeetingText } from './use-meeting-text.ts';

type Props = { readonly meeting: ShownMeeting };

/** The minutes: their text, the document that carries them, or both. */
export const MinutesSection = ({ meeting }: Props) => {
  const t = useMeetingText();
  const [writing, setWriting] = useState(false);
  const { minutes, minutesDocument, openActs } = meeting;
  const mayWrite = openActs.includes('RECORD_MINUTES');
  if (!mayWrite && minutes === null && minutesDocument === null) return null;
  return (
    <Section
      title={t('meeting.minutes')}
      aside={
        mayWrite && !writing ? (
          <Button className="dv-no-print" variant="default" size="xs" onClick={() => setWriting(true)}>
            {t('meeting.minutesWrite')}
          </Button>
        ) : null
      }
    >
      {writing ? (
        <MinutesForm meeting={meeting} onDone={() => setWriting(false)} />
      ) : (
        <Shown meeting={meeting} />
      )}
    </Section>
  );
};

const Shown = ({ meeting: { minutes, minutesDocument } }: Props) => {
  const t = useMeetingText();
  if (minutes === null && minutesDocument === null)
    return <p className="dv-quiet">{t('meeting.minutesNone')}</p>;
  return (
    <>
      {minutes ? <p className={styles.text}>{minutes}</p> : null}
      {minutesDocument ? (
        <p>
          <RecordLink record={minutesDocument} />
        </p>
      ) : null}
    </>
  );
};

const MinutesForm = ({ meeting, onDone }: Props & { readonly onDone: () => void }) => {
  const t = useMeetingText();
  const { minutesDocument } = meeting;
  const [minutes, setMinutes] = useState(meeting.minutes ?? '');
  const [documents, setDocuments] = useState<readonly ChosenRecord[]>(
    minutesDocument ? [{ id: minutesDocument.id, name: minutesDocument.title }] : [],
  );
  const { perform, busy, said, faultAt } = useRecordAct(RecordMinutes, (data) => data.recordMinutes);
  const save = async () => {
    const minutesDocumentId = documents[0]?.id ?? null;
    const outcome = await perform({ id: meeting.id, version: meeting.version, minutes, minutesDocumentId });
    if (outcome.ok) onDone();
  };
  return (
    <div className={styles.composer}>
      <ActForm busy={busy} said={said} onSave={save} onCancel={onDone}>
        <Textarea
          label={t('meeting.minutesText')}
          autosize
          minRows={6}
          autoFocus
          value={minutes}
          error={faultAt('minutes')}
          onChange={(event) => setMinutes(event.currentTarget.value)}
        />
        <DocumentPicker
          label={t('meeting.minutesDocument')}
          description={t('meeting.minutesDocumentHint')}
          single
          records={documents}
          error={faultAt('minutesDocument')}
          onRecords={setDocuments}
        />
      </ActForm>
    </div>
  );
};
