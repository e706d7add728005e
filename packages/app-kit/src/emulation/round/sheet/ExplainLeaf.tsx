import { Message } from '@danvan/ui';
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useFormat } from '../../../formatting/use-format.ts';
import styles from './Sheet.module.css';
import { ExplainScore, type ShownEntry, type ShownSheet } from './sheet.graphql.ts';
import { useSheetAct } from './use-sheet-act.ts';
import { useSheetText } from './use-sheet-text.ts';

type Props = { readonly sheet: ShownSheet; readonly entry: ShownEntry; readonly again: () => void };

/** What the unit says to a score that others see otherwise. */
export const ExplainLeaf = ({ sheet, entry, again }: Props) => {
  const t = useSheetText();
  const format = useFormat();
  const { explanation } = entry;
  if (sheet.openActs.includes('EXPLAIN') && isScored(entry))
    return <Writing sheet={sheet} entry={entry} again={again} />;
  if (explanation === null) return null;
  return (
    <div className={styles.said}>
      <p className={styles.label}>{t('explain.title')}</p>
      <p className={styles.words}>{explanation.words}</p>
      <p className={styles.quiet}>
        {t('changes.by', { unit: explanation.by, at: format.moment(explanation.at) })}
      </p>
    </div>
  );
};

/** Vetoes and gates have no points, and are explained with the criteria they belong to. */
const isScored = ({ self }: ShownEntry): boolean => self.leafState !== null;

const Writing = ({ sheet, entry, again }: Props) => {
  const t = useSheetText();
  const before = entry.explanation?.words ?? '';
  const [words, setWords] = useState(before);
  const [isOpen, setOpen] = useState(before !== '' || isDisputed(entry));
  const { perform, busy, said } = useSheetAct(ExplainScore, (data) => data.explainScore);
  const save = async () => {
    const explanations = [{ key: entry.key, words: words.trim() || null }];
    if (await perform({ sheetId: sheet.id, version: sheet.version, explanations })) again();
  };
  if (!isOpen)
    return (
      <button type="button" className={styles.textButton} onClick={() => setOpen(true)}>
        {t('explain.words')}
      </button>
    );
  return (
    <div className={styles.reason}>
      {said ? <Message tone="bad">{said}</Message> : null}
      <Textarea
        label={t('explain.words')}
        description={t('explain.hint')}
        autosize
        minRows={2}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {words === before ? null : (
        <Button size="xs" mt={6} loading={busy} onClick={() => void save()}>
          {t('explain.save')}
        </Button>
      )}
    </div>
  );
};

/** The peers see it otherwise, or said something of it. */
const isDisputed = ({ self, peerMean, peers }: ShownEntry): boolean =>
  (peerMean !== null && peerMean !== self.points) || peers.some(({ comment }) => comment !== null);
