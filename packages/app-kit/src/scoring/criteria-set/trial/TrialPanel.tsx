import type { Day } from '@danvan/domain/kernel';
import { Message } from '@danvan/ui';
import { Button, Checkbox, NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import { Answer } from '../../../ask/Answer.tsx';
import { useAsk } from '../../../ask/use-ask.ts';
import { useToday } from '../../../deadline/index.ts';
import { DayInput } from '../../../form/DayInput.tsx';
import styles from '../edit/Editor.module.css';
import type { EditorProps } from '../edit/use-set-editor.ts';
import { lastSpan } from './last-span.ts';
import { type Ordered, TrialResult } from './TrialResult.tsx';
import { type TrialCluster, TrialClustersQuery } from './trial.graphql.ts';
import { useTrialText } from './use-trial-text.ts';

/** Tries the rules as they are now on the figures of a year that is over. */
export const TrialPanel = ({ editor }: EditorProps) => {
  const t = useTrialText();
  const today = useToday();
  const [span, setSpan] = useState<{ readonly from: Day | null; readonly to: Day | null }>(lastSpan(today));
  const year = Number((span.to ?? today).slice(0, 4));
  const asked = useAsk(TrialClustersQuery, { filter: { year, isAtWork: true }, year });
  if (editor.json.subject === 'MODEL') return <p className={styles.quiet}>{t('trial.models')}</p>;
  return (
    <Stack gap={12}>
      <p className={styles.quiet}>{t('trial.words')}</p>
      {editor.faults.length > 0 ? <Message tone="info">{t('trial.mend')}</Message> : null}
      <div className={styles.pair}>
        <DayInput
          label={t('trial.from')}
          day={span.from}
          onDay={(from) => setSpan((now) => ({ ...now, from }))}
        />
        <DayInput label={t('trial.to')} day={span.to} onDay={(to) => setSpan((now) => ({ ...now, to }))} />
      </div>
      <Answer asked={asked} loading={null}>
        {({ clusters }) =>
          clusters.nodes.length === 0 ? (
            <p className={styles.quiet}>{t('trial.noClusters', { year })}</p>
          ) : (
            <Order key={year} editor={editor} clusters={clusters.nodes} year={year} span={span} />
          )
        }
      </Answer>
    </Stack>
  );
};

type OrderProps = EditorProps & {
  readonly clusters: readonly TrialCluster[];
  readonly year: number;
  readonly span: { readonly from: Day | null; readonly to: Day | null };
};

const ALL = '';

/** On whom, and the button; the result below belongs to the rules as they were when it was pressed. */
const Order = ({ editor, clusters, year, span }: OrderProps) => {
  const t = useTrialText();
  const [clusterId, setClusterId] = useState(ALL);
  const [leavesOut, setLeavesOut] = useState(true);
  const [ordered, setOrdered] = useState<Ordered | null>(null);
  const { draft, json, faults } = editor;
  const { from, to } = span;
  const canTry = draft !== null && faults.length === 0 && from !== null && to !== null && from <= to;
  const run = () => {
    if (draft === null || from === null || to === null) return;
    const chosen = clusters.filter(({ id }) => clusterId === ALL || id === clusterId);
    setOrdered({ draft, content: json, clusters: chosen, from, to, leavesOut });
  };
  return (
    <>
      <NativeSelect
        label={t('trial.cluster')}
        value={clusterId}
        data={[
          { value: ALL, label: t('trial.allClusters', { year }) },
          ...clusters.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onChange={(event) => setClusterId(event.currentTarget.value)}
      />
      <Checkbox
        label={t('trial.leavesOut')}
        checked={leavesOut}
        onChange={(event) => setLeavesOut(event.currentTarget.checked)}
      />
      <div>
        <Button disabled={!canTry} onClick={run}>
          {t('trial.run')}
        </Button>
      </div>
      {ordered ? <TrialResult ordered={ordered} /> : null}
    </>
  );
};
