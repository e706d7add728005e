import { MODEL_STANDING_WORDS, RECOGNITION_LEVEL_WORDS } from '@danvan/domain/programme';
import { Section, Timeline, type TimelineEntry } from '@danvan/ui';
import { useFormat } from '../../formatting/use-format.ts';
import { useLocalText } from '../../language/use-text.ts';
import { RecordLink } from '../record/RecordLink.tsx';
import styles from './Model.module.css';
import type { ShownModel } from './model.graphql.ts';
import { useKnownDay } from './use-known-day.ts';
import { useModelText } from './use-model-text.ts';

type Dated = TimelineEntry & { readonly day: string };
type Recognition = ShownModel['recognitions'][number];
type Result = ShownModel['results'][number];

const Basis = ({ document, citation }: Recognition) => (
  <>
    {document ? <RecordLink record={{ id: document.id, kind: 'DOCUMENT', title: document.name }} /> : null}
    {document && citation ? ' · ' : null}
    {citation}
  </>
);

const ResultBody = ({ text, figures }: Result) => {
  const format = useFormat();
  return (
    <>
      <p className={styles.text}>{text}</p>
      {figures.length > 0 ? (
        <ul className={styles.figures}>
          {figures.map(({ what, value, qualifier }) => (
            <li key={what}>
              <b>{format.qualified(value, qualifier)}</b> {what}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
};

/** What happened to a model, the latest first: results, recognitions, its start, its end. */
export const ModelStory = ({ model }: { readonly model: ShownModel }) => {
  const t = useModelText();
  const local = useLocalText();
  const format = useFormat();
  const known = useKnownDay();
  const { started, ended, recognitions, results } = model;
  const entries: Dated[] = [
    ...recognitions.map(
      (recognition): Dated => ({
        key: `${recognition.standing} ${recognition.level}`,
        day: recognition.on.day,
        when: known(recognition.on),
        title: `${local(MODEL_STANDING_WORDS[recognition.standing])}: ${local(RECOGNITION_LEVEL_WORDS[recognition.level])}`,
        body: <Basis {...recognition} />,
        tone: 'approved',
      }),
    ),
    ...results.map(
      (result): Dated => ({
        key: `result ${result.on}`,
        day: result.on,
        when: format.day(result.on),
        title: t('model.story.result'),
        body: <ResultBody {...result} />,
        tone: 'submitted',
      }),
    ),
    { key: 'start', day: started.day, when: known(started), title: t('model.story.started') },
  ];
  const latestFirst = entries.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const end: TimelineEntry[] =
    ended === null
      ? []
      : [
          {
            key: 'end',
            when: format.day(ended.on),
            title: t('model.story.ended', { reason: ended.reason }),
            tone: 'closed',
          },
        ];
  return (
    <Section title={t('model.story')}>
      <Timeline label={t('model.story')} entries={[...end, ...latestFirst]} />
    </Section>
  );
};
